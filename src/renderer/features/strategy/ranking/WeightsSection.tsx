import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { type MarketRanking, WEIGHT_METHODS, type WeightMethod } from '#core/plan/market-ranking';
import { DEFAULT_CONCENTRATION } from '#core/strategy/ranking/criteria';
import type { Ranking } from '#core/strategy/ranking/ranking';
import type { WeightFault } from '#core/strategy/ranking/weights/resolve-weights';
import { betaQuantile } from '#core/uncertainty/beta';
import type { RankingWords } from '../../../ranking/use-ranking-words';
import { SectionHead } from '../../../ui/SectionHead';
import { PairwiseFields } from './PairwiseFields';
import classes from './ranking.module.css';
import { WeightFields } from './WeightFields';

export interface WeightsSectionProps {
  readonly settings: MarketRanking;
  /** null = none that belongs to these weights. */
  readonly ranking: Ranking | null;
  readonly fault: WeightFault | null;
  readonly words: RankingWords;
  readonly onChange: (changed: MarketRanking, what: 'method' | 'weights' | 'firmness') => void;
}

/** Concentrations of the Dirichlet distribution that can be chosen; null = weights as entered. */
const FIRMNESS = { exact: null, firm: DEFAULT_CONCENTRATION, loose: 30 } as const;
type Firmness = keyof typeof FIRMNESS;

/** A weight to say with what the choice means. */
const EXAMPLE_WEIGHT = 0.2;

/** The weights, entered in one of three ways, and how firmly they hold. */
export function WeightsSection({ settings, ranking, fault, words, onChange }: WeightsSectionProps) {
  const { t, format } = words;
  const headingId = useId();
  const method = settings.method ?? 'direct';
  const { concentration = DEFAULT_CONCENTRATION } = settings;
  const firmness = (Object.keys(FIRMNESS) as Firmness[]).find((each) => FIRMNESS[each] === concentration);
  const end = (probability: number) =>
    concentration === null
      ? ''
      : format.integer(
          Math.round(
            100 *
              betaQuantile(probability, concentration * EXAMPLE_WEIGHT, concentration * (1 - EXAMPLE_WEIGHT)),
          ),
        );
  return (
    <section aria-labelledby={headingId} className={classes.weights}>
      <SectionHead id={headingId} title={t('weights.title')} meta={t('weights.meta')} />
      <SegmentedControl
        aria-label={t('weights.method.label')}
        value={method}
        data={WEIGHT_METHODS.map((each) => ({ value: each, label: t(`weights.method.${each}`) }))}
        onChange={(next) => onChange({ method: next as WeightMethod }, 'method')}
      />
      <p className={classes.about}>{t(`weights.about.${method}`)}</p>
      {method === 'pairwise' ? (
        <PairwiseFields settings={settings} words={words} onChange={onChange} />
      ) : (
        <WeightFields
          key={method}
          method={method}
          settings={settings}
          ranking={ranking}
          fault={fault}
          words={words}
          onChange={onChange}
        />
      )}
      {fault === null ? null : (
        <p className={classes.fault} role="alert">
          {words.fault(fault)}
        </p>
      )}
      <div className={classes.firmness}>
        <span id={`${headingId}-firmness`}>{t('weights.firmness.label')}</span>
        <SegmentedControl
          aria-labelledby={`${headingId}-firmness`}
          value={firmness ?? ''}
          data={(Object.keys(FIRMNESS) as Firmness[]).map((each) => ({
            value: each,
            label: t(`weights.firmness.${each}`),
          }))}
          onChange={(next) => onChange({ concentration: FIRMNESS[next as Firmness] }, 'firmness')}
        />
        <p className={classes.about}>
          {concentration === null
            ? t('weights.firmness.exactHelp')
            : t('weights.firmness.help', { low: end(0.1), high: end(0.9) })}
        </p>
      </div>
    </section>
  );
}
