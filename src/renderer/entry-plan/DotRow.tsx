import type { CSSProperties } from 'react';
import type { AxisStanding } from '#core/strategy/entry/axis-standing';
import classes from './dot-row.module.css';
import { standingSentence } from './standing-text';
import type { EntryWords } from './use-entry-words';

export interface DotRowProps {
  readonly standing: AxisStanding;
  readonly words: EntryWords;
  /** Letters of each competitor, by id. */
  readonly letters: ReadonlyMap<string, string>;
}

/** One axis from 1 to 5: one's own product as a tick, competitors as dots with their letters above. */
export function DotRow({ standing, words, letters }: DotRowProps) {
  const { own, others } = standing;
  const byScore = [1, 2, 3, 4, 5].flatMap((score) => {
    const there = others.filter((other) => other.score === score);
    return there.length === 0
      ? []
      : [{ score, names: there.map(({ competitor }) => letters.get(competitor.id) ?? '').join(' ') }];
  });
  const at = (score: number) => ({ '--at': (score - 1) / 4 }) as CSSProperties;
  return (
    <span role="img" aria-label={standingSentence(standing, words)} className={classes.row}>
      <i data-mark="" className={classes.line} />
      {byScore.map(({ score, names }) => (
        <span key={score}>
          <span className={classes.name} style={at(score)}>
            {names}
          </span>
          <i data-mark="" className={classes.dot} style={at(score)} />
        </span>
      ))}
      {own === null ? null : <i data-mark="" className={classes.own} style={at(own)} />}
    </span>
  );
}
