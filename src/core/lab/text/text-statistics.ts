import { strToU8 } from 'fflate';
import type { Vocabulary } from '#core/lab/text/train-bpe';

/** What a text looks like once it is tokens. */
export interface TextStatistics {
  /** Unicode code points. */
  readonly signCount: number;
  readonly byteCount: number;
  readonly tokenCount: number;
  readonly vocabularySize: number;
  /** Tokens of the vocabulary that stand in the text. */
  readonly usedTokenCount: number;
  readonly bytesPerToken: number;
  /** Uses of tokens of 1, 2, … bytes; the last entry holds all longer ones. */
  readonly usesByLength: readonly number[];
  /** Ids, the most frequent first. */
  readonly frequent: readonly { readonly id: number; readonly count: number }[];
  /** Tokens of the lines that are not empty. */
  readonly lineTokens: { readonly median: number; readonly most: number };
}

/** Lengths told apart [B]. */
const MOST_LENGTH = 12;
const FREQUENT_COUNT = 12;

/**
 * @param tokens of the text, in its order
 * @param lineLengths tokens of each line that is not empty
 */
export function textStatistics(
  text: string,
  tokens: Uint32Array,
  vocabulary: Vocabulary,
  lineLengths: readonly number[],
): TextStatistics {
  const uses = new Uint32Array(vocabulary.length);
  for (const id of tokens) uses[id] = (uses[id] ?? 0) + 1;
  const usesByLength = new Array<number>(MOST_LENGTH).fill(0);
  for (const [id, bytes] of vocabulary.entries()) {
    const at = Math.min(bytes.length, MOST_LENGTH) - 1;
    usesByLength[at] = (usesByLength[at] ?? 0) + (uses[id] ?? 0);
  }
  const byteCount = strToU8(text).length;
  const sorted = lineLengths.toSorted((a, b) => a - b);
  const ranked = [...uses].map((count, id) => ({ id, count })).filter(({ count }) => count > 0);
  return {
    signCount: [...text].length,
    byteCount,
    tokenCount: tokens.length,
    vocabularySize: vocabulary.length,
    usedTokenCount: ranked.length,
    bytesPerToken: tokens.length === 0 ? 0 : byteCount / tokens.length,
    usesByLength,
    frequent: ranked.toSorted((a, b) => b.count - a.count || a.id - b.id).slice(0, FREQUENT_COUNT),
    lineTokens: { median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 },
  };
}
