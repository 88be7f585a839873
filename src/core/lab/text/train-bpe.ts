import { strToU8 } from 'fflate';
import { splitText } from '#core/lab/text/split-text';

/** One token per possible byte, so that any text can be written with them. */
export const BYTE_TOKEN_COUNT = 256;

/** Tokens by their ids: first the 256 bytes, then what was merged, in the order of merging. */
export type Vocabulary = readonly Uint8Array[];

/** A piece of text as ids, and how often it stands in the text. */
interface Piece {
  readonly ids: readonly number[];
  readonly count: number;
}

/**
 * Byte-pair encoding (Sennrich et al. 2016, arXiv:1508.07909) over bytes: the pair of neighbours that is most frequent
 * within pieces becomes a token, until the vocabulary is full or no pair is left that stands there twice. Equal counts are
 * decided by the lower ids, so that the same text gives the same vocabulary.
 *
 * @param size of the vocabulary, at least `BYTE_TOKEN_COUNT` [tokens]
 */
export function trainBytePairs(text: string, size: number): Vocabulary {
  const vocabulary = Array.from({ length: BYTE_TOKEN_COUNT }, (_, byte) => Uint8Array.of(byte));
  const known = new Set<string>();
  const pieces = countPieces(text);
  const pairs = new PairCounts(pieces);
  while (vocabulary.length < size) {
    const pair = pairs.mostFrequent();
    if (pair === null) break;
    const bytes = Uint8Array.of(...(vocabulary[pair.left] ?? []), ...(vocabulary[pair.right] ?? []));
    // “ab” + “c” and “a” + “bc” are the same token; encoders know tokens by their bytes.
    const name = bytes.join();
    if (known.has(name)) {
      pairs.drop(pair);
      continue;
    }
    known.add(name);
    pairs.merge(pair, vocabulary.length);
    vocabulary.push(bytes);
  }
  return vocabulary;
}

function countPieces(text: string): Piece[] {
  const counts = new Map<string, number>();
  for (const piece of splitText(text)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return [...counts].map(([piece, count]) => ({ ids: [...strToU8(piece)], count }));
}

interface Pair {
  readonly left: number;
  readonly right: number;
}

/** Ids stay below this, so that a pair fits one number. */
const ID_LIMIT = 2 ** 20;
const keyOf = (left: number, right: number) => left * ID_LIMIT + right;

/** How often each pair stands in the text and in which pieces; only pieces with the merged pair are gone through again. */
class PairCounts {
  readonly #pieces: Piece[];
  readonly #counts = new Map<number, number>();
  readonly #places = new Map<number, Set<number>>();

  constructor(pieces: Piece[]) {
    this.#pieces = pieces;
    for (const index of pieces.keys()) this.#add(index, 1);
  }

  /** Null when no pair stands there more than once. */
  mostFrequent(): Pair | null {
    let [bestKey, bestCount] = [-1, 1];
    for (const [key, count] of this.#counts)
      if (count > bestCount || (count === bestCount && count > 1 && key < bestKey))
        [bestKey, bestCount] = [key, count];
    return bestKey < 0 ? null : { left: Math.floor(bestKey / ID_LIMIT), right: bestKey % ID_LIMIT };
  }

  /** Leaves a pair out for good. */
  drop({ left, right }: Pair): void {
    this.#counts.delete(keyOf(left, right));
    this.#places.delete(keyOf(left, right));
  }

  /** Writes `id` wherever the pair stands. */
  merge({ left, right }: Pair, id: number): void {
    for (const index of [...(this.#places.get(keyOf(left, right)) ?? [])]) {
      const piece = this.#pieces[index];
      if (piece === undefined) continue;
      this.#add(index, -1);
      this.#pieces[index] = { ...piece, ids: mergeIds(piece.ids, left, right, id) };
      this.#add(index, 1);
    }
    this.drop({ left, right });
  }

  #add(index: number, sign: 1 | -1): void {
    const { ids, count } = this.#pieces[index] ?? { ids: [], count: 0 };
    for (let at = 1; at < ids.length; at += 1) {
      const key = keyOf(ids[at - 1] ?? 0, ids[at] ?? 0);
      const next = (this.#counts.get(key) ?? 0) + sign * count;
      if (next > 0) this.#counts.set(key, next);
      else this.#counts.delete(key);
      const places = this.#places.get(key) ?? new Set();
      if (sign > 0) places.add(index);
      else places.delete(index);
      this.#places.set(key, places);
    }
  }
}

function mergeIds(ids: readonly number[], left: number, right: number, id: number): readonly number[] {
  const merged: number[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    if (ids[at] === left && ids[at + 1] === right) {
      merged.push(id);
      at += 1;
    } else merged.push(ids[at] ?? 0);
  }
  return merged;
}
