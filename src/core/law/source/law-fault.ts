/** Keys and positions from the top of a file to a value, as in `['instruments', 0, 'id']`. */
export type Path = readonly (string | number)[];

/** One thing wrong in one place of a file of laws. */
export interface LawFault {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** In words a reader of the file finds again: `gdpr.dpia when.all[1].fact`. */
  readonly place: string;
  /** Completes "expected …". */
  readonly expected: string;
  /** Completes "got …". */
  readonly got: string;
}

/** A file of laws, read but not looked at. */
export interface LawSource {
  /** As it is to be named in messages. */
  readonly file: string;
  readonly value: unknown;
  /** Line of a value, counted from 1; of what encloses it where it does not exist. */
  readonly lineOf: (path: Path) => number;
}

const LONGEST_QUOTE = 60;

/** What is wrong, without the place: `expected true or false, got "yes"`. */
export function describeLawFault(fault: LawFault): string {
  return `expected ${fault.expected}, got ${fault.got}`;
}

/** The whole message: `law/EU.yaml:52 gdpr.dpia when.all[1].is: expected true or false, got "yes"`. */
export function formatLawFault(fault: LawFault): string {
  const place = fault.place === '' ? '' : ` ${fault.place}`;
  return `${fault.file}:${fault.line}${place}: ${describeLawFault(fault)}`;
}

/** By file, then by line, so that a reader mends a file from the top. */
export function byPlace(a: LawFault, b: LawFault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

/** A fault at a place of a file, quoting what stands there. */
export function faultAt(source: LawSource, path: Path, expected: string, got?: string): LawFault {
  return {
    file: source.file,
    line: source.lineOf(path),
    place: placeInWords(source.value, path),
    expected,
    got: got ?? inWords(valueAt(source.value, path)),
  };
}

/** A value in a message: short, and with its kind to be seen. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') {
    const keys = Object.keys(value).join(', ');
    return keys === '' ? 'no keys' : `the keys ${shorten(keys)}`;
  }
  if (typeof value !== 'string') return String(value);
  return value.trim() === '' ? 'an empty text' : JSON.stringify(shorten(value));
}

function shorten(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<string, unknown>>)[key];
  }, root);
}

/** Positions of what has an id, as instruments and duties do, become that id, which a reader can search for. */
function placeInWords(root: unknown, path: Path): string {
  let owner = '';
  let rest = path;
  for (let length = path.length; length > 0; length--) {
    if (typeof path[length - 1] !== 'number') continue;
    const id = valueAt(root, [...path.slice(0, length), 'id']);
    if (typeof id !== 'string' || id === '') continue;
    owner = shorten(id);
    rest = path.slice(length);
    break;
  }
  const keys = rest.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${shorten(key)}`)).join('');
  return [owner, keys.replace(/^\./, '')].filter((part) => part !== '').join(' ');
}
