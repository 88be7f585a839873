import type { ScoreRange } from '#core/ip/score/ip-score';
import type { Words } from '../use-words';

/** `64`, or `58 – 64` where answers are missing. */
export function scoreText({ low, high }: ScoreRange, { format }: Pick<Words, 'format'>): string {
  const [from, to] = [format.integer(low), format.integer(high)];
  return from === to ? from : format.joinRange(from, to);
}
