/** Where a text stops being JSON. */
interface JsonFault {
  /** Line and column of the first token that does not fit, both from 1. */
  readonly line: number;
  readonly column: number;
  /** The text ends before the JSON does. */
  readonly truncated: boolean;
}

const WORDS = ['true', 'false', 'null'] as const;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NUMBER_START = /^-?\d*(?:\.\d*)?(?:[eE][+-]?\d*)?$/;
const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})$/;
/** Longest token other than a string that is looked at [characters]; no real number is longer. */
const MAX_TOKEN_CHARS = 400;

/**
 * Finds the first place where a text breaks the grammar of JSON (RFC 8259). Messages of `JSON.parse` differ between
 * engines and leave the position out for short texts, so it is looked for here.
 *
 * @param text a text that `JSON.parse` refuses
 */
export function findJsonFault(text: string): JsonFault {
  const { offset, truncated } = scan(text);
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    truncated,
  };
}

/** Offset after a token that fits, or why there is none. */
type Token = number | 'wrong' | 'cut-off';

/** Keeps an explicit stack: a text may be nested deeper than the call stack reaches. */
function scan(text: string): { readonly offset: number; readonly truncated: boolean } {
  const open: ('}' | ']')[] = [];
  let expects: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' = 'value';
  let offset = 0;
  while (offset < text.length) {
    const character = text.charAt(offset);
    if (' \n\r\t'.includes(character)) {
      offset += 1;
      continue;
    }
    const closing = open.at(-1);
    if (character === closing && expects.endsWith('-or-end')) {
      open.pop();
      expects = 'comma-or-end';
      offset += 1;
    } else if (expects === 'colon' && character === ':') {
      expects = 'value';
      offset += 1;
    } else if (expects === 'comma-or-end' && character === ',' && closing !== undefined) {
      expects = closing === '}' ? 'key' : 'value';
      offset += 1;
    } else if (expects.startsWith('value') && (character === '{' || character === '[')) {
      open.push(character === '{' ? '}' : ']');
      expects = character === '{' ? 'key-or-end' : 'value-or-end';
      offset += 1;
    } else {
      const isKey = expects.startsWith('key');
      if (!isKey && !expects.startsWith('value')) return { offset, truncated: false };
      const end = character === '"' ? stringEnd(text, offset) : isKey ? 'wrong' : wordEnd(text, offset);
      if (typeof end === 'string') return { offset, truncated: end === 'cut-off' };
      expects = isKey ? 'colon' : 'comma-or-end';
      offset = end;
    }
  }
  return { offset, truncated: true };
}

function stringEnd(text: string, start: number): Token {
  let offset = start + 1;
  while (offset < text.length) {
    const character = text.charAt(offset);
    if (character === '"') return offset + 1;
    if (character < ' ') return 'wrong';
    if (character !== '\\') {
      offset += 1;
      continue;
    }
    const length = text.charAt(offset + 1) === 'u' ? 6 : 2;
    if (offset + length > text.length) return 'cut-off';
    if (!ESCAPE.test(text.slice(offset, offset + length))) return 'wrong';
    offset += length;
  }
  return 'cut-off';
}

/** A number, `true`, `false` or `null`. */
function wordEnd(text: string, start: number): Token {
  let end = start;
  while (end < text.length && end - start < MAX_TOKEN_CHARS && /[\w.+-]/.test(text.charAt(end))) end += 1;
  const word = text.slice(start, end);
  if (WORDS.some((known) => known === word) || NUMBER.test(word)) return end;
  const unfinished = WORDS.some((known) => known.startsWith(word)) || NUMBER_START.test(word);
  return end === text.length && word !== '' && unfinished ? 'cut-off' : 'wrong';
}
