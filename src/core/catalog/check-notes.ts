import type { TableIssue } from '#core/catalog/issue';
import { needsTranslation } from '#core/catalog/note-table';
import type { CatalogTables } from '#core/catalog/read-tables';

/** Columns of `country/factors.csv` that are sentences on the screens. */
const NOTE_COLUMNS = [
  'chip_export_tier',
  'sanctions_note',
  'rd_incentive_note',
  'ai_talent_note',
  'policy_support_note',
  'digital_adequacy_eu',
] as const;

/** Every note of a country and every reason of a score has its Chinese. */
export function checkNotes({ factors, ecosystem, notesZh }: CatalogTables): TableIssue[] {
  const translated = new Set(notesZh.rows.map(({ value }) => value.en));
  const isMissing = (text: string) => text !== 'false' && needsTranslation(text) && !translated.has(text);
  const issue = (file: string, line: number, column: string, got: string): TableIssue => ({
    file,
    line,
    column,
    expected: 'a text with its Chinese in country/notes_zh.csv',
    got,
  });
  return [
    ...factors.rows.flatMap(({ line, value }) =>
      NOTE_COLUMNS.filter((column) => isMissing(value[column])).map((column) =>
        issue(factors.file, line, column, value[column]),
      ),
    ),
    ...ecosystem.rows
      .filter(({ value }) => isMissing(value.rationale))
      .map(({ line, value }) => issue(ecosystem.file, line, 'rationale', value.rationale)),
  ];
}
