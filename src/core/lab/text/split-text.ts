/**
 * GPT-2's pattern (Radford et al. 2019, `encoder.py`): contractions, words with the space before them, numbers, other signs,
 * white space. Here a piece has at most 32 signs, since the time to merge a piece grows with the square of its length and
 * Chinese has no spaces.
 */
export const SPLIT_PATTERN =
  "'(?:[sdmt]|ll|ve|re)| ?\\p{L}{1,32}| ?\\p{N}{1,32}| ?[^\\s\\p{L}\\p{N}]{1,32}|\\s{1,32}(?!\\S)|\\s{1,32}";

/** Pieces of a text in their order; no token spans two of them. Put together they are the text again. */
export function* splitText(text: string): Generator<string> {
  for (const [piece] of text.matchAll(new RegExp(SPLIT_PATTERN, 'gu'))) yield piece;
}
