import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { distinctFacts } from '#core/backtest/distinct-facts';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import classes from './backtest.module.css';
import { factsText } from './facts-text';
import type { ScoreProps } from './Score';
import type { AnyPrediction } from './use-bundled-runs';

/** How many of the largest misses are told. */
const SHOWN = 3;

/** The runs that the model misses most, and what sets them apart from those it knows. */
export function Misses({ kind, runs }: ScoreProps) {
  const { t } = useTranslation('costBacktest');
  const format = useFormat();
  const headingId = useId();
  const worst = [...runs].sort((a, b) => missOf(b) - missOf(a)).slice(0, SHOWN);
  const facts = runs.map(({ run }) => run.facts);
  const separator = format.language === 'zh' ? '；' : '; ';
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('misses.title')} />
      <ol className={classes.misses}>
        {worst.map((one) => {
          const ratio = one.ratio ?? 1;
          const reasons = distinctFacts(one.run.facts, facts).map((fact) => t(`fact.${fact}`));
          return (
            <li key={one.run.id}>
              <b>{one.run.name}</b>
              {kind === 'inference' ? ` (${factsText(t, format, one.run.facts)}) ` : ' '}
              {t(`misses.${ratio > 1 ? 'over' : 'under'}.${kind}`, {
                percent: format.percent(Math.abs(1 / ratio - 1)),
              })}{' '}
              {reasons.length === 0
                ? t('misses.nothing')
                : t('misses.because', { facts: reasons.join(separator) })}
              {one.run.note === '' ? null : (
                <span className={classes.note} lang="en">
                  {one.run.note}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function missOf({ ratio }: AnyPrediction): number {
  return Math.abs(Math.log(ratio ?? 1));
}
