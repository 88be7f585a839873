/** Reads the cells of one column as one of two classes. */
export interface ClassReader {
  /** @returns true = the positive class; null = neither of the two classes */
  readonly read: (cell: string) => boolean | null;
  /** The words of the negative and the positive class, for a message. */
  readonly classes: () => readonly [string, string];
  readonly sawPositive: () => boolean;
}

const POSITIVE_WORDS = new Set(['1', '1.0', 'true', 'yes']);
const NEGATIVE_WORDS = new Set(['0', '0.0', 'false', 'no']);

/**
 * @param positive the word of the positive class; null = 1, true or yes against 0, false or no. With a word, the first other
 *   one in the column is the negative class.
 */
export function createClassReader(positive: string | null): ClassReader {
  return positive === null ? readerOfTruth() : readerOfWords(positive);
}

function readerOfTruth(): ClassReader {
  let sawPositive = false;
  return {
    read: (cell) => {
      if (cell === '0') return false;
      if (cell === '1') {
        sawPositive = true;
        return true;
      }
      const word = cell.trim().toLowerCase();
      if (NEGATIVE_WORDS.has(word)) return false;
      if (!POSITIVE_WORDS.has(word)) return null;
      sawPositive = true;
      return true;
    },
    classes: () => ['0', '1'],
    sawPositive: () => sawPositive,
  };
}

function readerOfWords(positive: string): ClassReader {
  let negative: string | null = null;
  let sawPositive = false;
  return {
    read: (cell) => {
      const word = cell.trim();
      if (word === positive) {
        sawPositive = true;
        return true;
      }
      negative ??= word;
      return word === negative ? false : null;
    },
    classes: () => [negative ?? '', positive],
    sawPositive: () => sawPositive,
  };
}
