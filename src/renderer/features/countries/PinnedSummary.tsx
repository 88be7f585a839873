import { type ReactNode, useId } from 'react';
import { MAX_PINNED_COUNTRIES } from '../../state/ui-store';
import { RangeMark } from '../../ui/RangeMark';
import { SectionHead } from '../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../ui/Table';
import type { CostColumn } from './cost-column';
import type { CountryRow } from './country-rows';
import { factText, payText } from './fact-text';
import { PinnedList } from './PinnedList';
import { PinSome } from './PinSome';
import classes from './pinned.module.css';
import { priceRangeText } from './price-text';
import type { CountriesData } from './use-countries-data';
import type { Words } from './use-words';

/** Up to here the columns are wide enough for range marks and prices. */
const MOST_WITH_MARKS = 3;

export interface PinnedSummaryProps {
  readonly rows: readonly CountryRow[];
  readonly column: CostColumn;
  readonly data: CountriesData;
  readonly words: Words;
  readonly onCompare: () => void;
}

/** The pinned countries in short, under the map. */
export function PinnedSummary({ rows, column, data, words, onCompare }: PinnedSummaryProps) {
  const { t, format } = words;
  const id = useId();
  const hasRoom = rows.length <= MOST_WITH_MARKS;
  const line = { rows, unknown: t('map.unknown') };
  return (
    <section aria-labelledby={id} className={classes.pinned}>
      <SectionHead
        id={id}
        title={t('pinned.title')}
        meta={
          rows.length === 0 ? undefined : (
            <>
              {t('pinned.count', { count: rows.length, max: MAX_PINNED_COUNTRIES })}
              {rows.length < 2 ? null : (
                <>
                  {' · '}
                  <button type="button" className="link" onClick={onCompare}>
                    {t('pinned.more')}
                  </button>
                </>
              )}
            </>
          )
        }
      />
      {rows.length < 2 ? <PinSome data={data} words={words} pinnedCount={rows.length} /> : null}
      {rows.length === 0 ? null : !hasRoom ? (
        <PinnedList rows={rows} column={column} data={data} words={words} />
      ) : (
        <Table label={t('pinned.title')} className={classes.table}>
          <thead>
            <tr>
              <Th className={classes.head}>
                <span className="visually-hidden">{t('panel.item')}</span>
              </Th>
              {rows.map((row) => (
                <Th key={row.iso2} title={words.name(row.iso2)}>
                  {words.name(row.iso2)}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Line {...line} label={`${words.measure(data.measure)}, ${column.unit}`}>
              {(row) => (
                <span className={classes.amount}>
                  {row.usd === null ? (
                    <span className="unk">{t('map.unknown')}</span>
                  ) : (
                    <b>{column.median(row.usd)}</b>
                  )}
                  <RangeMark
                    quantiles={row.usd}
                    axis={column.axis}
                    hollow={row.hollow}
                    label={words.name(row.iso2)}
                    text={format.money}
                    runs={data.evaluation.sampleCount}
                  />
                </span>
              )}
            </Line>
            <Line {...line} label={t('column.range')}>
              {(row) => (row.usd === null ? null : column.range(row.usd))}
            </Line>
            <Line {...line} label={t('compare.rank')}>
              {(row) =>
                row.rank === null
                  ? t('notRanked')
                  : t('compare.rankOf', { rank: row.rank, all: data.rows.length })
              }
            </Line>
            <Line {...line} label={t('column.status')}>
              {(row) => words.status(row.pricing).word}
            </Line>
            <Line {...line} label={t('pinned.hour')}>
              {({ estimate: { training } }) =>
                training.usdPerAcceleratorHour === null
                  ? null
                  : priceRangeText(training.usdPerAcceleratorHour, words)
              }
            </Line>
            <Line {...line} label={t('compare.pay')}>
              {({ facts }) => (facts.pay === null ? null : payText(facts.pay, words))}
            </Line>
            <Line {...line} label={words.tItems('factor.industrial_electricity_usd_per_kwh')}>
              {({ facts: { figures } }) =>
                factText(
                  'industrial_electricity_usd_per_kwh',
                  figures.industrial_electricity_usd_per_kwh,
                  words,
                )
              }
            </Line>
            <Line {...line} label={words.tItems('factor.grid_carbon_g_per_kwh')}>
              {({ facts: { figures } }) =>
                factText('grid_carbon_g_per_kwh', figures.grid_carbon_g_per_kwh, words)
              }
            </Line>
          </tbody>
        </Table>
      )}
    </section>
  );
}

interface LineProps {
  readonly label: string;
  readonly rows: readonly CountryRow[];
  readonly unknown: string;
  readonly children: (row: CountryRow) => ReactNode;
}

function Line({ label, rows, unknown, children }: LineProps) {
  return (
    <Tr>
      <Td rowHead className={classes.head}>
        {label}
      </Td>
      {rows.map((row) => (
        <Td key={row.iso2}>{children(row) ?? <span className="unk">{unknown}</span>}</Td>
      ))}
    </Tr>
  );
}
