import type { Delta } from './delta';
import { directionOf } from './delta';
import type { Words } from './use-words';

/** “1.2 M less (0.8 – 2.1 M)”; says so when it may go either way. */
export function deltaText(delta: Delta, { t, format }: Pick<Words, 't' | 'format'>): string {
  const direction = directionOf(delta);
  if (direction === 'same') return t('delta.same');
  const size = (usd: number) => format.money(Math.abs(usd));
  if (direction === 'open') {
    const values = { amount: size(delta.likelyUsd), most: size(delta.lowUsd), least: size(delta.highUsd) };
    return delta.likelyUsd <= 0 ? t('delta.openLess', values) : t('delta.openMore', values);
  }
  const ends = [Math.abs(delta.lowUsd), Math.abs(delta.highUsd)].sort((a, b) => a - b) as [number, number];
  const range = format.moneyRange({ p10: ends[0], p50: Math.abs(delta.likelyUsd), p90: ends[1] });
  return t(`delta.${direction}`, {
    amount: size(delta.likelyUsd),
    // Lines may break after a dash, even before a no-break space: a word joiner keeps the range whole.
    range: format.joinRange(range.low, range.high).replace('–', '–\u2060'),
  });
}
