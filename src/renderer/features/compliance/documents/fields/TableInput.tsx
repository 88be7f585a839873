import { useTranslation } from 'react-i18next';
import type { Rows, TableField } from '#core/assessments/document';
import { hasAmbiguousComma } from '#core/transparency/front-matter/plain-number';
import { languageOf } from '../../../../format/language';
import { Table, Td, Th } from '../../../../ui/Table';
import classes from '../documents.module.css';
import { CellInput } from './CellInput';
import type { FieldInputProps } from './FieldView';

/** Most rows that the plan keeps. */
const MAX_ROWS = 300;

/** Rows that can be written, added and removed. */
export function TableInput(props: FieldInputProps & { readonly field: TableField }) {
  const { filled, field, language, labelledBy, onChange } = props;
  const { t, i18n } = useTranslation('documents');
  const rows: Rows = Array.isArray(filled.value) ? (filled.value as Rows) : [];
  const heads = field.columns.map((column) => column[languageOf(i18n.language)]);
  const keep = (next: Rows) => onChange(next.map((row) => [...row]));
  const setCell = (at: number, column: number, text: string) =>
    keep(rows.map((row, index) => (index === at ? row.with(column, text) : row)));
  return (
    <div className={classes.tableBox}>
      {rows.length === 0 ? null : (
        <Table aria-labelledby={labelledBy} className={classes.cells ?? ''}>
          <thead>
            <tr>
              {heads.map((head) => (
                <Th key={head}>{head}</Th>
              ))}
              <Th>
                <span className="visually-hidden">{t('table.actions')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
              <tr key={at}>
                {heads.map((head, column) => {
                  const label = t('table.cell', { column: head, row: at + 1 });
                  const value = row[column] ?? '';
                  const isAmbiguous = column === field.numberColumn && hasAmbiguousComma(value);
                  return (
                    <Td key={head}>
                      <CellInput
                        label={label}
                        value={value}
                        language={language}
                        error={isAmbiguous ? t('table.ambiguousComma', { cell: label, text: value }) : null}
                        onChange={(text) => setCell(at, column, text)}
                      />
                    </Td>
                  );
                })}
                <Td>
                  <button
                    type="button"
                    className="link"
                    aria-label={t('table.removeRow', { row: at + 1 })}
                    onClick={() => keep(rows.toSpliced(at, 1))}
                  >
                    {t('table.remove')}
                  </button>
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <button
        type="button"
        className="link"
        disabled={rows.length >= MAX_ROWS}
        onClick={() => keep([...rows, heads.map(() => '')])}
      >
        {t('table.add')}
      </button>
    </div>
  );
}
