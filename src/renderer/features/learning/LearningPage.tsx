import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findLearning } from '#core/learning/find-learning';
import { readLearning } from '#core/learning/learning-table';
import { isTopic, LEARNING_KINDS, LEARNING_TOPICS } from '#core/learning/topics';
import resources from '../../../../resources/catalog/learning/resources.csv?raw';
import { useAddress } from '../../app/use-address';
import { useFormat } from '../../format/use-format';
import { useStores } from '../../state/stores-context';
import { EmptyState } from '../../ui/EmptyState';
import { FilterSelect } from '../../ui/FilterSelect';
import { PageHead } from '../../ui/PageHead';
import { LearningTable } from './LearningTable';
import classes from './learning.module.css';

/** What to read: `/learning?topic=fairness&kind=paper&q=parity`. */
export function LearningPage() {
  const { t } = useTranslation('learning');
  const format = useFormat();
  const { ui } = useStores();
  const address = useAddress<'topic' | 'kind' | 'q'>('/learning');
  const all = useMemo(() => readLearning(resources), []);
  const [topic, kind, text] = [address.get('topic'), address.get('kind'), address.get('q') ?? ''];
  const filter = useMemo(
    () => ({
      topic: topic !== null && isTopic(topic) ? topic : null,
      kind: LEARNING_KINDS.find((known) => known === kind) ?? null,
      text,
    }),
    [topic, kind, text],
  );
  const found = useMemo(() => findLearning(all, filter), [all, filter]);
  const count = t('found', {
    count: found.length,
    number: format.integer(found.length),
    all: format.integer(all.length),
  });
  useEffect(() => ui.announce(count), [ui, count]);
  const clear = () => address.go({ topic: null, kind: null, q: null });
  return (
    <div className={classes.page}>
      <PageHead title={t('title')} meta={t('meta')} />
      <search className={classes.filters}>
        <FilterSelect
          label={t('topicLabel')}
          all={t('topicAll')}
          value={filter.topic}
          options={LEARNING_TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))}
          onChange={(value) => address.go({ topic: value })}
        />
        <FilterSelect
          label={t('kindLabel')}
          all={t('kindAll')}
          value={filter.kind}
          options={LEARNING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(value) => address.go({ kind: value })}
        />
        <input
          type="search"
          className={classes.search}
          aria-label={t('search')}
          placeholder={t('searchHint')}
          value={text}
          onChange={(event) => address.go({ q: event.target.value }, { replace: true })}
        />
        <span className="meta">{count}</span>
      </search>
      {found.length === 0 ? (
        <EmptyState>
          {t('none')}{' '}
          <button type="button" className="link" onClick={clear}>
            {t('clear')}
          </button>
        </EmptyState>
      ) : (
        <LearningTable resources={found} />
      )}
    </div>
  );
}
