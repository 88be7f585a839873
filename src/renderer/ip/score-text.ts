import type { ScoreRange } from '#core/ip/score/ip-score';
import type { IpWords } from './use-ip-words';

/** `64`, or `58 – 64` where answers are missing. */
export function scoreText({ low, high }: ScoreRange, { format }: Pick<IpWords, 'format'>): string {
  const [from, to] = [format.integer(low), format.integer(high)];
  return from === to ? from : format.joinRange(from, to);
}
