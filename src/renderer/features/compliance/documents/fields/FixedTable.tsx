import { useTranslation } from 'react-i18next';
import type { Rows, TableField } from '#core/assessments/document';
import { languageOf, tagOf } from '../../../../format/language';
import { Table, Td, Th } from '../../../../ui/Table';
import classes from '../documents.module.css';
import type { FieldInputProps } from './FieldView';

/** Rows that follow the plan always. */
export function FixedTable(props: FieldInputProps & { readonly field: TableField }) {
  const { filled, field, language, labelledBy } = props;
  const { t, i18n } = useTranslation('documents');
  const rows: Rows = Array.isArray(filled.value) ? (filled.value as Rows) : [];
  if (rows.length === 0) return <p className="soft">{t('table.none')}</p>;
  return (
    <Table density="roomy" aria-labelledby={labelledBy} className={classes.fixed ?? ''}>
      <thead>
        <tr>
          {field.columns.map((column) => (
            <Th key={column.en}>{column[languageOf(i18n.language)]}</Th>
          ))}
        </tr>
      </thead>
      <tbody lang={tagOf(language)}>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
          <tr key={at}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place
              <Td key={column}>{cell}</Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
