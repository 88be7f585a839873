import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import { isLanguagePlan } from '#core/workload/resolve';
import { PageHead } from '../../../ui/PageHead';
import { topicsFor } from '../questions/find-question';
import type { Topic } from '../questions/question';
import { entryOf, useGoTo } from '../use-place';

export interface TopicHeadProps {
  readonly topic: Topic;
  /** How far it is. */
  readonly meta: string;
  readonly plan: Plan;
  readonly isSample: boolean;
}

/** Name of a topic, what it is about, and the way to those beside it. */
export function TopicHead({ topic, meta, plan, isSample }: TopicHeadProps) {
  const { t } = useTranslation('plan');
  const goTo = useGoTo();
  // A config.json is of a language model.
  const lead = topic.id === 'model' && !isLanguagePlan(plan) ? 'network' : topic.id;
  const topics = topicsFor(plan);
  const position = topics.indexOf(topic);
  const before = topics[position - 1];
  const after = topics[position + 1];
  return (
    <PageHead
      title={t(`topic.${topic.id}`)}
      meta={t('sentences', { first: meta, second: t(`lead.${lead}`) })}
      actions={
        <Button.Group>
          <Button
            aria-label={t('previous')}
            disabled={before === undefined}
            onClick={() => before && goTo(entryOf(before, plan, isSample))}
          >
            {t('previousShort')}
          </Button>
          <Button
            aria-label={t('next')}
            disabled={after === undefined}
            onClick={() => after && goTo(entryOf(after, plan, isSample))}
          >
            {t('nextShort')}
          </Button>
        </Button.Group>
      }
    />
  );
}
