/** Why a table of predictions cannot be read; screens have their own words for the codes. */
export type TableFault =
  | { readonly code: 'empty' }
  | { readonly code: 'no-rows' }
  | { readonly code: 'not-text' }
  | { readonly code: 'not-utf8' }
  | { readonly code: 'other-delimiter'; readonly got: string }
  | { readonly code: 'no-column'; readonly column: string; readonly known: readonly string[] }
  | { readonly code: 'column-twice'; readonly column: string }
  | { readonly code: 'broken-cell'; readonly line: number; readonly expected: string; readonly got: string }
  | { readonly code: 'cell-count'; readonly line: number; readonly expected: number; readonly got: number }
  | {
      readonly code: 'not-two-classes';
      readonly line: number;
      readonly column: string;
      readonly got: string;
      /** The two classes that were expected there. */
      readonly expected: readonly [string, string];
    }
  | { readonly code: 'no-positive'; readonly column: string; readonly positive: string }
  | { readonly code: 'score-range'; readonly line: number; readonly column: string; readonly got: string }
  | { readonly code: 'too-many-groups'; readonly columns: readonly string[]; readonly limit: number };

/** In one English line, without the file's name: where, what was expected, what is there. */
export function describeTableFault(fault: TableFault): string {
  switch (fault.code) {
    case 'empty':
      return 'it is empty; expected a CSV table with a header, one row a person';
    case 'no-rows':
      return 'it has no row with a label, a prediction and a group; expected one row a person';
    case 'not-text':
      return 'it is not text; expected a CSV table';
    case 'not-utf8':
      return 'it is not in UTF-8; expected a CSV table saved as UTF-8';
    case 'other-delimiter':
      return `its header is split by ${JSON.stringify(fault.got)}; expected commas`;
    case 'no-column':
      return `it has no column ${JSON.stringify(short(fault.column))}; it has ${fault.known.map(short).join(', ')}`;
    case 'column-twice':
      return `column ${JSON.stringify(short(fault.column))} is named twice; expected each column once`;
    case 'broken-cell':
      return `line ${fault.line}: expected ${fault.expected}, got ${JSON.stringify(short(fault.got))}`;
    case 'cell-count':
      return `line ${fault.line}: expected ${fault.expected} cells, as the header has, got ${fault.got}`;
    case 'not-two-classes':
      return `line ${fault.line}, column ${fault.column}: expected two classes, ${fault.expected.map(short).join(' or ')}, got ${JSON.stringify(short(fault.got))}`;
    case 'no-positive':
      return `column ${fault.column}: no row says ${JSON.stringify(short(fault.positive))}, which is to be the positive class`;
    case 'score-range':
      return `line ${fault.line}, column ${fault.column}: expected a score from 0 to 1, got ${JSON.stringify(short(fault.got))}`;
    case 'too-many-groups':
      return `${fault.columns.join(' and ')}: more than ${fault.limit} groups; expected a column with few different values`;
  }
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
