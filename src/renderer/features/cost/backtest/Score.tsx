import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { scoreRuns, TARGETS } from '#core/backtest/score';
import type { BacktestKind } from '#core/backtest/table-kind';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import classes from './backtest.module.css';
import type { AnyPrediction } from './use-bundled-runs';

export interface ScoreProps {
  readonly kind: BacktestKind;
  readonly runs: readonly AnyPrediction[];
}

interface Line {
  readonly id: 'error' | 'ln' | 'within' | 'coverage';
  readonly value: string;
  /** Null = no target is set. */
  readonly target: string | null;
  readonly isMet: boolean;
}

/** The errors over all runs, each beside the target it is held to. */
export function Score({ kind, runs }: ScoreProps) {
  const { t } = useTranslation('costBacktest');
  const format = useFormat();
  const headingId = useId();
  const score = scoreRuns(runs);
  const target = TARGETS[kind];
  const { medianAbsoluteError: error, meanAbsoluteLn: ln, within2x, coverage } = score;
  if (error === null || ln === null || within2x === null || coverage === null) return null;
  const percent = format.percent;
  const [least, most] = target.coverage ?? [0, 1];
  const lines: readonly Line[] = [
    {
      id: 'error',
      value: percent(error),
      target: t('score.atMost', { value: percent(target.medianAbsoluteError) }),
      isMet: error <= target.medianAbsoluteError,
    },
    {
      id: 'ln',
      value: t('score.factor', {
        value: format.factor(ln),
        factor: format.factor(Number(Math.exp(ln).toPrecision(3))),
      }),
      target: t('score.atMost', { value: format.factor(target.meanAbsoluteLn) }),
      isMet: ln <= target.meanAbsoluteLn,
    },
    {
      id: 'within',
      value: percent(within2x),
      target: target.within2x === null ? null : t('score.atLeast', { value: percent(target.within2x) }),
      isMet: within2x >= (target.within2x ?? 0),
    },
    {
      id: 'coverage',
      value: percent(coverage),
      target:
        target.coverage === null
          ? null
          : t('score.between', { low: percent(target.coverage[0]), high: percent(target.coverage[1]) }),
      isMet: coverage >= least && coverage <= most,
    },
  ];
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('score.title')}
        meta={t('score.meta', { count: score.count, number: format.integer(score.count) })}
      />
      <dl className={classes.score}>
        {lines.map(({ id, value, target: wanted, isMet }) => (
          <div key={id}>
            <dt>{t(`score.${id}`)}</dt>
            <dd>
              <b>{value}</b>
              {wanted === null ? (
                <span>{t('score.noTarget')}</span>
              ) : (
                <StateWord tone={isMet ? 'ok' : 'warn'}>
                  {t(isMet ? 'score.met' : 'score.missed', { target: wanted })}
                </StateWord>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.small}>{t(`score.how.${kind}`)}</p>
    </section>
  );
}
