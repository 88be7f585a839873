import type { TFunction } from 'i18next';
import type { SkippedRun } from '#core/backtest/run-table';
import type { TableIssue } from '#core/catalog/issue';

type ExpectationKey =
  | 'text'
  | 'number'
  | 'column'
  | 'columnOnce'
  | 'ownId'
  | 'rows'
  | 'cells'
  | 'header'
  | 'quotes';

/** What a fault expected, by the form of its English words; the groups are filled into the text as `a` and `b`. */
const EXPECTATIONS: readonly (readonly [RegExp, ExpectationKey])[] = [
  [/^a text$/, 'text'],
  [/^a number from (\S+) to ([^,\s]+)/, 'number'],
  [/^this column in the header$/, 'column'],
  [/^each column once$/, 'columnOnce'],
  [/^an id of its own; line (\d+)/, 'ownId'],
  [/^at most (\d+) rows$/, 'rows'],
  [/^(\d+) cells in the row$/, 'cells'],
  [/^a header row/, 'header'],
  [/quote/, 'quotes'],
];

const LONGEST_QUOTE = 40;

/** A wrong cell in the language of the screen: line, column, what was expected, what stands there. */
export function runIssueText(
  t: TFunction<'costBacktest'>,
  { line, column, expected, got }: TableIssue,
): string {
  const known = EXPECTATIONS.map(([form, key]) => ({ key, match: form.exec(expected) })).find(
    ({ match }) => match !== null,
  );
  const wanted =
    known === undefined
      ? expected
      : t(`issue.${known.key}`, { a: known.match?.[1] ?? '', b: known.match?.[2] ?? '' });
  const found = got === null || got.trim() === '' ? t('issue.empty') : `“${got.slice(0, LONGEST_QUOTE)}”`;
  return t('issue.sentence', { line: String(line), column, expected: wanted, got: found });
}

/** A row that was left out, and what it lacks. */
export function skippedText(
  t: TFunction<'costBacktest'>,
  { line, id, column, got, hint }: SkippedRun,
): string {
  const reason =
    column === 'accelerator_id' && hint !== ''
      ? t('skipped.acceleratorNear', { got, hint })
      : t(`skipped.${column}`, { got });
  return t('skipped.sentence', { line: String(line), id, reason });
}
