import type { TableFault } from '#core/fairness/table/table-fault';
import type { FairnessWords } from '../../../fairness/use-fairness-words';

/** Why nothing was imported. */
export type ImportFault =
  | TableFault
  | { readonly code: 'unreadable' }
  | { readonly code: 'worker'; readonly message: string }
  | { readonly code: 'too-many-imports'; readonly limit: number };

/** Longest piece of a cell that is quoted [characters]. */
const LONGEST_QUOTE = 60;

/** A fault in the language of the screen. */
export function faultText(fault: ImportFault, { t, format, list }: FairnessWords): string {
  switch (fault.code) {
    case 'unreadable':
      return t('import.unreadable');
    case 'worker':
      return `${t('import.workerFailed')} ${fault.message}`;
    case 'too-many-imports':
      return t('import.tooMany', { number: format.integer(fault.limit) });
    case 'empty':
    case 'no-rows':
    case 'not-text':
    case 'not-utf8':
      return t(`fault.${fault.code}`);
    case 'other-delimiter':
      return t('fault.other-delimiter', { got: JSON.stringify(fault.got) });
    case 'no-column':
      return t('fault.no-column', {
        column: short(fault.column),
        known: list(fault.known.map(short)),
      });
    case 'column-twice':
      return t('fault.column-twice', { column: short(fault.column) });
    case 'broken-cell':
      return t('fault.broken-cell', { line: format.integer(fault.line), got: short(fault.got) });
    case 'cell-count':
      return t('fault.cell-count', {
        line: format.integer(fault.line),
        got: format.integer(fault.got),
        expected: format.integer(fault.expected),
      });
    case 'not-two-classes':
      return t('fault.not-two-classes', {
        line: format.integer(fault.line),
        column: short(fault.column),
        got: short(fault.got),
        first: short(fault.expected[0]),
        second: short(fault.expected[1]),
      });
    case 'no-positive':
      return t('fault.no-positive', { column: short(fault.column), positive: short(fault.positive) });
    case 'score-range':
      return t('fault.score-range', {
        line: format.integer(fault.line),
        column: short(fault.column),
        got: short(fault.got),
      });
    case 'too-many-groups':
      return t('fault.too-many-groups', {
        columns: list(fault.columns.map(short)),
        limit: format.integer(fault.limit),
      });
  }
}

function short(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
