import { Trans } from 'react-i18next';
import type { CriterionId } from '#core/strategy/ranking/criteria';
import type { WorstPair } from '#core/strategy/ranking/weights/inconsistency';
import { CONSISTENCY_LIMIT } from '#core/strategy/ranking/weights/pairwise';
import type { RankingWords } from '../../../ranking/use-ranking-words';
import { StateWord } from '../../../ui/StateWord';
import classes from './ranking.module.css';

export interface ConsistencyProps {
  readonly ratio: number;
  readonly worst: WorstPair | null;
  readonly compared: readonly CriterionId[];
  readonly words: RankingWords;
  readonly onSet: (row: number, column: number, implied: number) => void;
}

/** End of the line that the ratio stands on. */
const LINE_END = 0.2;

/** Whether the comparisons agree: the ratio on a line with its limit, and the pair that fits least with its cure. */
export function Consistency({ ratio, worst, compared, words, onSet }: ConsistencyProps) {
  const { t, format, criteria } = words;
  const isGood = ratio <= CONSISTENCY_LIMIT;
  return (
    <div className={classes.consistency}>
      <p>
        <span>
          <Trans
            t={t}
            i18nKey="consistency.ratio"
            values={{ ratio: ratio.toFixed(2) }}
            components={{ b: <b /> }}
          />
        </span>
        <span
          className={classes.line}
          aria-hidden="true"
          style={
            {
              '--at': `${(100 * Math.min(ratio, LINE_END)) / LINE_END}%`,
              '--limit': `${(100 * CONSISTENCY_LIMIT) / LINE_END}%`,
            } as React.CSSProperties
          }
        />
      </p>
      <p role="status">
        <StateWord tone={isGood ? 'ok' : 'crit'}>
          {t(isGood ? 'consistency.good' : 'consistency.bad')}
        </StateWord>{' '}
        {worst === null ? t('consistency.agrees') : cureText(worst)}{' '}
        {worst === null ? null : (
          <button
            type="button"
            className="link"
            onClick={() => onSet(worst.row, worst.column, worst.implied)}
          >
            {t('consistency.set', { implied: words.ratio(worst.implied) })}
          </button>
        )}
      </p>
    </div>
  );

  function cureText({ row, column, given, implied, after }: WorstPair): string {
    const most = Math.max(...after.weights);
    const name = (position: number) => {
      const id = compared[position];
      return id === undefined ? '' : criteria([id]);
    };
    const leader = compared[after.weights.indexOf(most)];
    return t('consistency.cure', {
      row: name(row),
      column: name(column),
      given: words.ratio(given),
      implied: words.ratio(implied),
      ratio: after.consistencyRatio.toFixed(2),
      leader: leader === undefined ? '' : criteria([leader]),
      weight: format.integer(Math.round(100 * most)),
    });
  }
}
