import type { ReactNode } from 'react';
import { COST_ITEM_IDS, type CountryEstimate, type Quantiles } from '#core/evaluation/evaluation';
import { isOwnHardware } from '#core/plan/own-hardware';
import { Table, Td, Th } from '../../../../ui/Table';
import { moneyScale } from '../money-scale';
import { Powers } from '../parts/Powers';
import { Block, ReportSection } from '../parts/ReportSection';
import { rankedCountries } from '../ranked-countries';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

/** Most countries that stand side by side on one sheet of paper. */
const COLUMN_COUNT = 5;

/** The markets of the plan side by side, as if all were done in each. */
export function MarketsSection({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t, tItems, format } = words;
  const { evaluation, plan, index } = data;
  const ranked = rankedCountries(evaluation.countries);
  const columns = plan.markets.flatMap(({ country }) => {
    const row = ranked.find(({ estimate }) => estimate.country === country);
    return row === undefined ? [] : [row];
  });
  const scale = moneyScale(
    columns.map(({ estimate }) => estimate.totalUsd),
    format,
  );
  const money = (usd: Quantiles | null) => {
    if (usd === null) return <span className="unk">{t('noPrice')}</span>;
    return (
      <>
        {scale.value(usd.p50)}
        {usd.p10 === usd.p90 ? null : <small className={classes.second}>{scale.range(usd)}</small>}
      </>
    );
  };
  const itemIds = COST_ITEM_IDS.filter((id) =>
    columns.some(({ estimate }) => estimate.items.some((item) => item.id === id)),
  );
  const factor = (
    estimate: CountryEstimate,
    id: 'industrial_electricity_usd_per_kwh' | 'grid_carbon_g_per_kwh',
  ) => {
    const value = index.countries.get(estimate.country)?.factors[id].value ?? null;
    return value === null ? t('unknown') : format.factor(value);
  };
  const chunks = Array.from({ length: Math.ceil(columns.length / COLUMN_COUNT) }, (_, chunk) =>
    columns.slice(chunk * COLUMN_COUNT, (chunk + 1) * COLUMN_COUNT),
  );
  return (
    <ReportSection id="markets" title={t('section.markets')} lead={t('markets.lead')}>
      {chunks.map((chunk) => (
        <Block
          key={chunk[0]?.estimate.country}
          title={words.list(chunk.map(({ estimate }) => words.country(estimate.country)))}
          remark={t('markets.remark', { unit: scale.unit })}
        >
          <Table className={`${classes.table} ${classes.compare}`} label={t('section.markets')}>
            <thead>
              <tr>
                <Th>{t('cost.item')}</Th>
                {chunk.map(({ estimate }) => (
                  <Th key={estimate.country} numeric>
                    {words.country(estimate.country)}
                  </Th>
                ))}
              </tr>
            </thead>
            <tbody>
              {row('total', <b>{t('cost.total')}</b>, chunk, ({ estimate }) => (
                <b>{money(estimate.totalUsd)}</b>
              ))}
              {row('rank', t('markets.rank', { all: ranked.length }), chunk, ({ rank }) =>
                rank === null ? '—' : format.integer(rank),
              )}
              {itemIds.map((id) =>
                row(id, tItems(`cost.${id}`), chunk, ({ estimate }) => {
                  const item = estimate.items.find((candidate) => candidate.id === id);
                  return item === undefined ? '—' : money(item.usd);
                }),
              )}
              {row('compute', t('countries.compute'), chunk, ({ estimate }) =>
                words.statusShort(estimate.training),
              )}
              {isOwnHardware(plan.training.acceleratorId)
                ? null
                : row('hour', t('markets.hour'), chunk, ({ estimate }) => {
                    const price = estimate.training.usdPerAcceleratorHour;
                    return price === null ? t('noPrice') : format.price(price.likely);
                  })}
              {row('licence', t('markets.licence'), chunk, ({ estimate }) =>
                estimate.training.licenceNeeded || estimate.serving.licenceNeeded ? t('yes') : t('no'),
              )}
              {row('electricity', t('markets.electricity'), chunk, ({ estimate }) =>
                factor(estimate, 'industrial_electricity_usd_per_kwh'),
              )}
              {row('carbon', <Powers>{t('markets.carbon')}</Powers>, chunk, ({ estimate }) =>
                factor(estimate, 'grid_carbon_g_per_kwh'),
              )}
            </tbody>
          </Table>
        </Block>
      ))}
    </ReportSection>
  );

  function row(
    key: string,
    name: ReactNode,
    chunk: typeof columns,
    cell: (column: (typeof columns)[number]) => ReactNode,
  ): ReactNode {
    return (
      <tr key={key}>
        <th scope="row">{name}</th>
        {chunk.map((column) => (
          <Td key={column.estimate.country} numeric className={classes.wraps ?? ''}>
            {cell(column)}
          </Td>
        ))}
      </tr>
    );
  }
}
