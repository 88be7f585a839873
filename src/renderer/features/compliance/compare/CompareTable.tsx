import { Link } from 'wouter';
import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { Words } from '../use-words';
import { CompareCell } from './CompareCell';
import classes from './compare.module.css';
import type { CompareRow } from './compare-rows';

export interface CompareTableProps {
  readonly rows: readonly CompareRow[];
  readonly countries: readonly string[];
  readonly words: Words;
  readonly dueOn: (entry: DutyEntry) => string | null;
  readonly open: { readonly dutyId: string; readonly at: string | null } | null;
  readonly onOpen: (dutyId: string, country: string) => void;
  /** null = as few as can be compared. */
  readonly onRemove: ((country: string) => void) | null;
  readonly countryHref: (country: string) => string;
}

/** Widths below which the table scrolls in its own box [rem]. */
const COLUMN_REM = 11;
const TIMING_REM = 8;

/** Countries as columns, duties as rows under their themes. */
export function CompareTable(props: CompareTableProps) {
  const { rows, countries, words, dueOn, open, onOpen, onRemove, countryHref } = props;
  const { t } = words;
  const themes = Map.groupBy(rows, ({ theme }) => theme);
  return (
    <div className={classes.scroll}>
      <Table
        label={t('compare.label')}
        className={classes.table}
        style={{ minWidth: `${TIMING_REM + countries.length * COLUMN_REM}rem` }}
      >
        <thead>
          <tr>
            <Th className={classes.timing}>{t('compare.timing')}</Th>
            {countries.map((country) => (
              <Th key={country}>
                <Link href={countryHref(country)}>{words.country(country)}</Link>
                {onRemove === null ? null : (
                  <button
                    type="button"
                    className={classes.remove}
                    aria-label={t('compare.remove', { country: words.country(country) })}
                    onClick={() => onRemove(country)}
                  >
                    {t('compare.removeShort')}
                  </button>
                )}
              </Th>
            ))}
          </tr>
        </thead>
        {[...themes].map(([theme, of]) => (
          <tbody key={theme}>
            <tr className={classes.group}>
              <th scope="rowgroup" colSpan={countries.length + 1}>
                {t(`theme.${theme}`)}
              </th>
            </tr>
            {of.map((row) => (
              <Tr key={row.cells.map((cell) => cell?.assessment.duty.id ?? '').join()}>
                <Td rowHead className={classes.timing}>
                  {t(`timing.${row.timing}`)}
                </Td>
                {row.cells.map((entry, at) => {
                  const country = countries[at] ?? '';
                  return (
                    <Td key={country}>
                      <CompareCell
                        entry={entry}
                        words={words}
                        dueOn={entry === null ? null : dueOn(entry)}
                        isOpen={
                          open !== null && open.dutyId === entry?.assessment.duty.id && open.at === country
                        }
                        onOpen={(dutyId) => onOpen(dutyId, country)}
                      />
                    </Td>
                  );
                })}
              </Tr>
            ))}
          </tbody>
        ))}
      </Table>
    </div>
  );
}
