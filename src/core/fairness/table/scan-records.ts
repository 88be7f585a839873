import { splitCsv } from '#core/catalog/csv';

/** Longest record that is waited for [characters]; a quote that nobody closes would else swallow the file. */
const MAX_RECORD_LENGTH = 1_000_000;

/** A cell that breaks the rules of RFC 4180. */
export interface BrokenRecord {
  /** Where the record starts, counted from 1 with the header. */
  readonly line: number;
  readonly expected: string;
  readonly got: string;
}

/**
 * Reads the records of a CSV file one after the other as its text streams by, without keeping them: RFC 4180 with any line
 * end and an optional byte order mark; blank lines are skipped. By the same rules as `splitCsv`, which is asked for the words
 * of a fault; here a cell becomes a string only when it is asked for, since a million rows have to pass in seconds.
 */
export interface RecordScanner {
  readonly push: (text: string) => void;
  /**
   * Goes to the next record.
   *
   * @param isLast no more text will come
   * @returns false = there is no further whole record by now
   */
  readonly next: (isLast: boolean) => boolean;
  /** What is wrong with the present record, or with the text that is waited for; null = nothing. */
  readonly broken: () => BrokenRecord | null;
  /** Of the present record, all four. */
  readonly line: () => number;
  readonly cellCount: () => number;
  readonly cell: (place: number) => string;
  /** 53 bits of its characters, two hashes of FNV-1a's kind with different multipliers. */
  readonly hash: () => number;
}

export function createRecordScanner(): RecordScanner {
  let text = '';
  let position = 0;
  let isStart = true;
  let lineOfNext = 1;
  let line = 1;
  let broken: BrokenRecord | null = null;
  let cellCount = 0;
  let hash = 0;
  const starts: number[] = [];
  const ends: number[] = [];

  /** Scans one record. @returns whether it is whole; if not, nothing has changed */
  function scan(isLast: boolean): boolean {
    const { length } = text;
    let at = position;
    let high = 0x811c9dc5;
    let low = 0x9747b28c;
    let count = 0;
    let lineEnds = 0;
    let isBroken = false;
    let character = -1;
    for (;;) {
      const start = at;
      if (text.charCodeAt(at) === QUOTE) {
        at += 1;
        for (;;) {
          if (at >= length) {
            if (!isLast) return false;
            isBroken = true;
            break;
          }
          character = text.charCodeAt(at);
          if (character === QUOTE) {
            // The next character decides whether the cell ends here.
            if (at + 1 >= length && !isLast) return false;
            if (text.charCodeAt(at + 1) !== QUOTE) break;
            at += 1;
          } else if (
            character === LINE_FEED ||
            (character === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)
          )
            lineEnds += 1;
          high = Math.imul(high ^ character, 0x01000193);
          low = Math.imul(low ^ character, 0x85ebca6b);
          at += 1;
        }
        starts[count] = start;
        at += 1;
      } else starts[count] = start;
      const plainFrom = at;
      for (; ; at += 1) {
        if (at >= length) {
          if (!isLast) return false;
          character = -1;
          break;
        }
        character = text.charCodeAt(at);
        if (character === COMMA || character === LINE_FEED || character === CARRIAGE_RETURN) break;
        if (character === QUOTE || plainFrom !== start) isBroken = true;
        high = Math.imul(high ^ character, 0x01000193);
        low = Math.imul(low ^ character, 0x85ebca6b);
      }
      ends[count] = Math.min(at, length);
      count += 1;
      // The end of a cell, so that "a","bc" is another row than "ab","c".
      high = Math.imul(high ^ 0x10000, 0x01000193);
      low = Math.imul(low ^ 0x10000, 0xc2b2ae35);
      if (character !== COMMA) break;
      at += 1;
    }
    // A line feed that may follow belongs to this line end.
    if (character === CARRIAGE_RETURN) {
      if (at + 1 >= length && !isLast) return false;
      if (text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    }
    if (isBroken) broken = faultOf(text.slice(position, at), lineOfNext);
    line = lineOfNext;
    lineOfNext += lineEnds + (character === -1 ? 0 : 1);
    position = Math.min(at + 1, length);
    cellCount = count;
    high ^= high >>> 15;
    low ^= low >>> 13;
    hash = (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
    return true;
  }

  return {
    push: (more) => {
      text = text.slice(position) + more;
      position = 0;
      if (isStart && text !== '') {
        isStart = false;
        if (text.charCodeAt(0) === BYTE_ORDER_MARK) position = 1;
      }
    },
    next: (isLast) => {
      while (position < text.length) {
        if (!scan(isLast)) {
          if (text.length - position > MAX_RECORD_LENGTH)
            broken = {
              line: lineOfNext,
              expected: 'the end of the row',
              got: text.slice(position, position + 80),
            };
          return false;
        }
        const isBlank = cellCount === 1 && starts[0] === ends[0];
        if (!isBlank) return true;
      }
      return false;
    },
    broken: () => broken,
    line: () => line,
    cellCount: () => cellCount,
    cell: (place) => {
      const start = starts[place] as number;
      const end = ends[place] as number;
      if (text.charCodeAt(start) !== QUOTE) return text.slice(start, end);
      const inner = text.slice(start + 1, end - 1);
      return inner.includes('"') ? inner.replaceAll('""', '"') : inner;
    },
    hash: () => hash,
  };
}

const QUOTE = 34;
const COMMA = 44;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;

function faultOf(record: string, line: number): BrokenRecord | null {
  const [fault] = splitCsv(record).faults;
  return fault === undefined ? null : { line, expected: fault.expected, got: fault.got };
}
