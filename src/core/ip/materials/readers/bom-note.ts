/** What a reader has to say about a file that it read. */
export type BomNoteCode =
  | 'cycle'
  | 'concluded-differs'
  | 'dangling-reference'
  | 'development-apart'
  | 'duplicate-id'
  | 'folded'
  | 'licence-by-name'
  | 'licence-broken'
  | 'licence-differs'
  | 'licence-family'
  | 'licence-list'
  | 'licence-missing'
  | 'licence-not-in-card'
  | 'licence-stand-in'
  | 'licence-unknown'
  | 'licences-absent'
  | 'newer-version'
  | 'not-followed'
  | 'packages-gone'
  | 'packages-left'
  | 'shortened'
  | 'too-deep'
  | 'too-many'
  | 'unreadable-line'
  | 'wrong-type';

/** A remark on one place of a file; everything else of the file was read. */
export interface BomNote {
  readonly code: BomNoteCode;
  /** `warning`: something to mend or to check. `info`: how the file was understood. */
  readonly severity: 'warning' | 'info';
  /** Path such as `components[3].licenses[0]`, or `line 12`. */
  readonly place: string;
  /** What the words of the note need: names, ids, what was expected. */
  readonly values: Readonly<Record<string, string>>;
}

const INFO: ReadonlySet<BomNoteCode> = new Set([
  'licence-by-name',
  'development-apart',
  'folded',
  'licence-list',
  'licences-absent',
  'packages-gone',
]);

/** Notes of the same kind on the same matter beyond this many are counted, not listed. */
const MAX_NOTES = 500;

/** Collects the notes of one file, each once. */
export interface BomNotes {
  readonly list: readonly BomNote[];
  add(code: BomNoteCode, place: string, values?: Readonly<Record<string, string>>): void;
}

export function bomNotes(): BomNotes {
  const list: BomNote[] = [];
  const seen = new Set<string>();
  return {
    list,
    add: (code, place, values = {}) => {
      const cut = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, quotable(value)]));
      const key = JSON.stringify([code, place, cut]);
      if (seen.has(key) || list.length > MAX_NOTES) return;
      seen.add(key);
      if (list.length === MAX_NOTES)
        list.push({ code: 'too-many', severity: 'warning', place: '', values: {} });
      else list.push({ code, severity: INFO.has(code) ? 'info' : 'warning', place, values: cut });
    },
  };
}

const LONGEST_QUOTE = 200;

function quotable(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
