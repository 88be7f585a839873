/** Longest record that is waited for [characters]; a quote that nobody closes would else swallow the file. */
export const MAX_RECORD_LENGTH = 1_000_000;

/** Where in a cell the last character stands. */
type State = 'start' | 'plain' | 'quoted' | 'closed';

/**
 * Cuts a stream of CSV text after its last whole record, so that the parts can be split one by one with `splitCsv` and
 * give the same records as the whole: a line end within quotes does not cut, nor does a carriage return whose line feed may
 * still come.
 */
export interface RecordCutter {
  /** @returns the records that are complete by now, as text; `''` = none */
  readonly push: (text: string) => string;
  /** What is left at the end of the file: a last record without a line end, or nothing. */
  readonly end: () => string;
  /** Characters of the record that is waited for. */
  readonly waiting: () => number;
}

export function createRecordCutter(): RecordCutter {
  let rest = '';
  /** Of `rest`, how far it has been looked at, and the state there. */
  let scanned = 0;
  let state: State = 'start';

  /** Fast where no quote stands: the last line end. @returns length of the whole records, 0 = none */
  function cut(): number {
    if (state !== 'quoted' && state !== 'closed' && rest.indexOf('"', scanned) === -1) {
      const end = lastLineEnd(rest, scanned);
      const last = rest[rest.length - 1];
      const isMark = rest.length === 1 && rest.charCodeAt(0) === BYTE_ORDER_MARK;
      state = isMark || last === ',' || last === '\n' || last === '\r' ? 'start' : 'plain';
      return end;
    }
    let end = 0;
    for (let position = scanned; position < rest.length; position += 1) {
      const character = rest.charCodeAt(position);
      if (state === 'quoted') {
        if (character === QUOTE) state = 'closed';
      } else if (character === LINE_FEED) {
        state = 'start';
        end = position + 1;
      } else if (character === CARRIAGE_RETURN) {
        state = 'start';
        if (position + 1 < rest.length) end = position + 1;
      } else if (character === COMMA) state = 'start';
      // Right after the closing quote a second one stands for a quote within the cell; later ones mean nothing.
      else if (character === QUOTE && (state === 'start' || state === 'closed')) state = 'quoted';
      else if (!(state === 'start' && character === BYTE_ORDER_MARK)) state = 'plain';
    }
    return end;
  }

  return {
    push: (text) => {
      if (text === '') return '';
      rest += text;
      const length = cut();
      const whole = rest.slice(0, length);
      rest = rest.slice(length);
      scanned = rest.length;
      return whole;
    },
    end: () => rest,
    waiting: () => rest.length,
  };
}

const QUOTE = 34;
const COMMA = 44;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;

/** @returns where the text after the last line end begins; 0 = there is none at or after `from` */
function lastLineEnd(text: string, from: number): number {
  const feed = text.lastIndexOf('\n');
  const carriage = text.lastIndexOf('\r', text.length - 2);
  const end = Math.max(feed, carriage);
  return end < from - 1 || end === -1 ? 0 : end + 1;
}
