import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import { usePlan } from '../../../state/use-state';
import { NumberField } from '../../../ui/NumberField';
import { SectionHead } from '../../../ui/SectionHead';
import { useTypedAnswers } from '../use-typed-answers';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';

/** Bounds of the plan's schema. */
const TIME_TO_FIRST_MS = { min: 1, max: 3_600_000 };
const TIME_PER_TOKEN_MS = { min: 0.1, max: 60_000 };
const REQUESTS_AT_ONCE = { min: 1, max: 100_000, integer: true };
const CACHED_SHARE = { min: 0, max: 0.99, percent: true };
const PER_REPLICA = { min: 1, max: 1024, integer: true };
const FORMATS = ['auto', 'bf16', 'fp8', 'fp4'] as const;

/** The answers of the plan that decide how fast and how cheap: they change the plan, and can be undone. */
export function AnswerFields({ plan: analysed }: SectionProps) {
  const { t } = useTranslation('serving');
  const headingId = useId();
  const edit = useTypedAnswers();
  // The plan as it is now: the figures may lag behind by an edit, a field must not.
  const { serving } = usePlan((plan): Pick<Plan, 'serving'> => plan) ?? analysed;
  const set = (field: string) => (value: number) => edit([{ path: `serving.${field}`, value }]);
  const clear = (field: string) => () => edit([{ path: `serving.${field}`, value: null }]);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('fields.title')} meta={t('fields.meta')} />
      <div className={classes.fields}>
        <NumberField
          label={t('fields.timeToFirst')}
          unit="ms"
          {...TIME_TO_FIRST_MS}
          value={serving.timeToFirstTokenMs ?? null}
          placeholder={t('fields.noTarget')}
          onChange={set('timeToFirstTokenMs')}
          onClear={clear('timeToFirstTokenMs')}
        />
        <NumberField
          label={t('fields.timePerToken')}
          unit="ms"
          {...TIME_PER_TOKEN_MS}
          value={serving.timePerOutputTokenMs ?? null}
          placeholder={t('fields.noTarget')}
          onChange={set('timePerOutputTokenMs')}
          onClear={clear('timePerOutputTokenMs')}
        />
        <NumberField
          label={t('fields.atOnce')}
          {...REQUESTS_AT_ONCE}
          value={serving.maxConcurrency}
          onChange={set('maxConcurrency')}
        />
        <NumberField
          label={t('fields.perReplica')}
          {...PER_REPLICA}
          value={serving.acceleratorsPerReplica}
          onChange={set('acceleratorsPerReplica')}
        />
        <NumberField
          label={t('fields.cachedShare')}
          {...CACHED_SHARE}
          value={serving.cachedInputShare ?? null}
          placeholder={t('fields.nothing')}
          onChange={set('cachedInputShare')}
          onClear={clear('cachedInputShare')}
        />
        <div className={classes.choice}>
          <span>{t('fields.cacheFormat')}</span>
          <SegmentedControl
            aria-label={t('fields.cacheFormat')}
            value={serving.cachePrecision ?? 'auto'}
            data={FORMATS.map((value) => ({ value, label: t(`fields.format.${value}`) }))}
            onChange={(value) => edit([{ path: 'serving.cachePrecision', value }])}
          />
        </div>
      </div>
    </section>
  );
}
