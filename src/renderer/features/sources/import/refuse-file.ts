import { OFFER_COLUMNS } from '#core/catalog/offer-table';
import { headerOf, isExchangeTable } from '#core/prices/exchange-table';
import { isSkyPilotLayout } from '#core/prices/skypilot-layout';

/** Largest price list that is read [bytes]; the built-in one has 0.2 million. */
export const MAX_SHEET_BYTES = 20e6;

/** Why a file is not read as a price list. */
export type FileRefusal =
  | 'tooLarge'
  | 'empty'
  | 'workbook'
  | 'semicolons'
  | 'tabs'
  | 'columns'
  | 'unreadable';

/** Judges a file by its size, before anything of it is read. */
export function refuseBySize(byteCount: number): FileRefusal | null {
  if (byteCount > MAX_SHEET_BYTES) return 'tooLarge';
  return byteCount === 0 ? 'empty' : null;
}

/** Tells the usual mistakes from a list with faults, so that one sentence says what to do. */
export function refuseByContent(text: string): FileRefusal | null {
  // Workbooks are zip files, or compound documents from before 2007.
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('\ufffd\ufffd\u0011')) return 'workbook';
  if (text.trim() === '') return 'empty';
  const [header = ''] = text.split(/\r?\n/, 1);
  if (!header.includes(',')) {
    if (header.includes(';')) return 'semicolons';
    if (header.includes('\t')) return 'tabs';
  }
  return hasKnownColumn(text) ? null : 'columns';
}

/** A list with some of the columns is one with faults, each of which is named. */
function hasKnownColumn(text: string): boolean {
  if (isExchangeTable(text) || isSkyPilotLayout(text)) return true;
  return headerOf(text).some((name) => OFFER_COLUMNS.includes(name));
}
