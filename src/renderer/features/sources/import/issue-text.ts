import type { TFunction } from 'i18next';
import type { TableIssue } from '#core/catalog/issue';

type ExpectationKey =
  | 'text'
  | 'country'
  | 'id'
  | 'month'
  | 'oneOf'
  | 'numberOrNothing'
  | 'number'
  | 'price'
  | 'quotient'
  | 'accelerator'
  | 'knownCountry'
  | 'column'
  | 'columnOnce'
  | 'cells'
  | 'header'
  | 'quotes'
  | 'closingQuote'
  | 'afterQuote'
  | 'rows'
  | 'monthUpTo'
  | 'repeated'
  | 'acceleratorName'
  | 'regionOf'
  | 'currencyCode'
  | 'knownCurrency'
  | 'day'
  | 'dayUpTo'
  | 'oneRate'
  | 'dollarRate'
  | 'repeatedRate'
  | 'rateColumn'
  | 'rateRows';

/** What a fault expected, by the form of its English words; the groups are filled into the text as `a` and `b`. */
const EXPECTATIONS: readonly (readonly [RegExp, ExpectationKey])[] = [
  [/^a text$/, 'text'],
  [/^a country code of/, 'country'],
  [/^an id of small letters/, 'id'],
  [/^a month as YYYY-MM$/, 'month'],
  [/^one of (.+)$/, 'oneOf'],
  [/^a number from (\S+) to (\S+), or nothing/, 'numberOrNothing'],
  [/^a number from (\S+) to (\S+)$/, 'number'],
  [/^a price here or in (\S+)$/, 'price'],
  [/^price_usd_per_hour \/ accelerator_count = (\S+)$/, 'quotient'],
  [/^the id of an accelerator/, 'accelerator'],
  [/^the code of a country/, 'knownCountry'],
  [/^this column in the header$/, 'column'],
  [/^each column once$/, 'columnOnce'],
  [/^(\d+) cells in the row$/, 'cells'],
  [/^a header row with (.+)$/, 'header'],
  [/^quotes around the whole cell/, 'quotes'],
  [/^a closing quote$/, 'closingQuote'],
  [/^a comma or the line end/, 'afterQuote'],
  [/^at least one row of prices$/, 'rows'],
  [/^a month up to this one, (\S+)$/, 'monthUpTo'],
  [/^a row not in the list before \(line (\d+)/, 'repeated'],
  [/^the name of an accelerator/, 'acceleratorName'],
  [/^a region of (\S+) that/, 'regionOf'],
  [/^a currency code of three/, 'currencyCode'],
  [/^a currency of the catalog$/, 'knownCurrency'],
  [/^a day as YYYY-MM-DD$/, 'day'],
  [/^a day up to today, (\S+)$/, 'dayUpTo'],
  [/^a rate here or in (\S+), and not in both$/, 'oneRate'],
  [/^the rate 1 for the US dollar$/, 'dollarRate'],
  [/^a currency and day not used before \(line (\d+)/, 'repeatedRate'],
  [/^this column or (\S+) in the header$/, 'rateColumn'],
  [/^at least one row with a rate$/, 'rateRows'],
];

/** Longest piece of a cell that is quoted [characters]. */
const LONGEST_QUOTE = 60;

/** A fault of a price list in the language of the screen: what was expected, and what stands there. */
export function issueText(t: TFunction<'sources'>, issue: TableIssue): string {
  return t('issue.sentence', { expected: expectationText(t, issue.expected), got: gotText(t, issue) });
}

function expectationText(t: TFunction<'sources'>, expected: string): string {
  for (const [form, key] of EXPECTATIONS) {
    const match = form.exec(expected);
    if (match !== null) return t(`issue.${key}`, { a: match[1] ?? '', b: match[2] ?? '' });
  }
  return expected;
}

function gotText(t: TFunction<'sources'>, { expected, got }: TableIssue): string {
  if (got === null) return t('issue.gotNothing');
  if (got.trim() === '') return t('issue.gotEmpty');
  const cells = /^(\d+) cells$/.exec(got)?.[1];
  if (cells !== undefined && expected.endsWith(' cells in the row'))
    return t('issue.gotCells', { number: cells });
  return t('issue.gotText', { text: got.length > LONGEST_QUOTE ? `${got.slice(0, LONGEST_QUOTE)}…` : got });
}
