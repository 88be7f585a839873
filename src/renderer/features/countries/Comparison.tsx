import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useStores } from '../../state/stores-context';
import { CountrySelect } from '../../ui/CountrySelect';
import { SectionHead } from '../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../ui/Table';
import classes from './comparison.module.css';
import { type ComparisonGroup, comparisonGroups, differingLines } from './comparison-lines';
import type { CountryRow } from './country-rows';
import { PinSome } from './PinSome';
import { placementText } from './reference';
import type { CountriesData } from './use-countries-data';
import type { Words } from './use-words';

export interface ComparisonProps {
  readonly rows: readonly CountryRow[];
  readonly data: CountriesData;
  readonly words: Words;
  readonly canAdd: boolean;
  /** Shows all about one country. */
  readonly onOpen: (iso2: string) => void;
}

/** Widths below which the table scrolls in its own box [rem]. */
const LINE_HEAD_REM = 11;
const COLUMN_REM = 9;

/** The pinned countries as columns, everything known as lines. */
export function Comparison({ rows, data, words, canAdd, onOpen }: ComparisonProps) {
  const { t } = words;
  const { ui } = useStores();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const groups = useMemo(() => comparisonGroups(rows, data, words), [rows, data, words]);
  const shown = groups.map(({ id, lines }) => ({
    id,
    lines: onlyDifferences ? differingLines(lines) : lines,
  }));
  const lineCount = (of: readonly ComparisonGroup[]) => of.reduce((sum, { lines }) => sum + lines.length, 0);
  const hiddenCount = lineCount(groups) - lineCount(shown);
  const choices = data.rows.filter((row) => !rows.includes(row)).map(({ country }) => country);
  return (
    <section aria-labelledby="countries-compare">
      <SectionHead
        id="countries-compare"
        title={t('compare.title')}
        meta={t('compare.reference', { placement: placementText(data.plan.placement, words) })}
      />
      <div className={classes.bar}>
        <Checkbox
          size="xs"
          label={t('compare.onlyDifferences')}
          checked={onlyDifferences}
          onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
        />
        {canAdd ? (
          <div className={classes.add}>
            <CountrySelect
              hideLabel
              label={t('compare.add')}
              placeholder={t('compare.add')}
              value={null}
              countries={choices}
              onChange={ui.togglePinned}
            />
          </div>
        ) : null}
        <span className="meta" role="status">
          {rows.length > 0 && lineCount(shown) === 0
            ? t('compare.allSame')
            : hiddenCount > 0
              ? t('compare.hidden', { count: hiddenCount })
              : null}
        </span>
      </div>
      {rows.length === 0 ? (
        <PinSome data={data} words={words} pinnedCount={0} />
      ) : (
        <>
          <div className={classes.scroll}>
            <Table
              label={t('compare.label')}
              className={classes.table}
              style={{ minWidth: `${LINE_HEAD_REM + rows.length * COLUMN_REM}rem` }}
            >
              <thead>
                <tr>
                  <Th className={classes.lineHead}>
                    <span className="visually-hidden">{t('panel.item')}</span>
                  </Th>
                  {rows.map((row) => (
                    <Th key={row.iso2}>
                      <button type="button" className="link" onClick={() => onOpen(row.iso2)}>
                        {words.name(row.iso2)}
                      </button>{' '}
                      {row.isMarket ? <span className={classes.market}>{t('market')}</span> : null}
                      <button
                        type="button"
                        className={classes.unpin}
                        aria-label={t('pin.remove', { country: words.name(row.iso2) })}
                        onClick={() => ui.togglePinned(row.iso2)}
                      >
                        {t('pin.removeShort')}
                      </button>
                    </Th>
                  ))}
                </tr>
              </thead>
              {shown.map(({ id, lines }) =>
                lines.length === 0 ? null : (
                  <tbody key={id}>
                    <tr className={classes.group}>
                      <th scope="rowgroup" colSpan={rows.length + 1}>
                        {t(`compare.group.${id}`)}
                      </th>
                    </tr>
                    {lines.map((line) => (
                      <Tr key={line.id}>
                        <Td rowHead className={classes.lineHead}>
                          {line.label}
                        </Td>
                        {line.cells.map((cell, position) => (
                          <Td key={rows[position]?.iso2}>{cell.content}</Td>
                        ))}
                      </Tr>
                    ))}
                  </tbody>
                ),
              )}
            </Table>
          </div>
          <p className={classes.caution}>{t('compare.caution')}</p>
        </>
      )}
    </section>
  );
}
