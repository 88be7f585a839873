import { useTranslation } from 'react-i18next';
import type { Rows, SignOffField } from '#core/assessments/document';
import { languageOf } from '../../../../format/language';
import { DayField } from '../../../../ui/DayField';
import { Table, Td, Th } from '../../../../ui/Table';
import classes from '../documents.module.css';
import { CellInput } from './CellInput';
import type { FieldInputProps } from './FieldView';

/** Who signs: name, decision, day. */
export function SignOffInput(props: FieldInputProps & { readonly field: SignOffField }) {
  const { filled, field, language, labelledBy, onChange } = props;
  const { t, i18n } = useTranslation('documents');
  const rows: Rows = Array.isArray(filled.value) ? (filled.value as Rows) : [];
  const setCell = (at: number, column: number, text: string) =>
    onChange(rows.map((row, index) => (index === at ? row.with(column, text) : [...row])));
  return (
    <Table aria-labelledby={labelledBy} className={classes.cells ?? ''}>
      <thead>
        <tr>
          <Th>{t('signOff.role')}</Th>
          <Th>{t('signOff.name')}</Th>
          <Th>{t('signOff.decision')}</Th>
          <Th>{t('signOff.day')}</Th>
        </tr>
      </thead>
      <tbody>
        {field.roles.map((role, at) => {
          const name = role[languageOf(i18n.language)];
          const [person = '', decision = '', day = ''] = rows[at] ?? [];
          return (
            <tr key={role.en}>
              <Td rowHead>{name}</Td>
              <Td>
                <CellInput
                  label={t('signOff.nameOf', { role: name })}
                  value={person}
                  language={language}
                  onChange={(text) => setCell(at, 0, text)}
                />
              </Td>
              <Td>
                <CellInput
                  label={t('signOff.decisionOf', { role: name })}
                  value={decision}
                  language={language}
                  onChange={(text) => setCell(at, 1, text)}
                />
              </Td>
              <Td>
                <DayField
                  name={{ label: t('signOff.dayOf', { role: name }) }}
                  value={day}
                  onChange={(text) => setCell(at, 2, text)}
                  onClear={() => setCell(at, 2, '')}
                />
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
