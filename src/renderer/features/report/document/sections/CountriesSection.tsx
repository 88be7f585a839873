import { useTranslation } from 'react-i18next';
import type { CostItemId, CountryEstimate } from '#core/evaluation/evaluation';
import { DutyCounts } from '../../../../law/DutyCounts';
import { Legend } from '../../../../ui/Legend';
import { Table, Td, Th } from '../../../../ui/Table';
import { moneyScale } from '../money-scale';
import { MoneyCells, MoneyHeads } from '../parts/MoneyTable';
import { ReportSection } from '../parts/ReportSection';
import { isPricedElsewhere, rankedCountries } from '../ranked-countries';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

/** Every country of the catalog, cheapest first, all marks on one axis. */
export function CountriesSection({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t, format } = words;
  const { t: tCountries } = useTranslation('countries');
  const { evaluation, plan } = data;
  const rows = rankedCountries(evaluation.countries);
  const scale = moneyScale(
    rows.map(({ estimate }) => estimate.totalUsd),
    format,
  );
  const everywhere = lackedEverywhere(evaluation.countries);
  const markets = new Set(plan.markets.map(({ country }) => country));
  return (
    <ReportSection
      id="countries"
      title={t('section.countries')}
      lead={t('countries.lead', { count: rows.length, months: plan.schedule.horizonMonths })}
    >
      <Legend hollow={false} />
      <p className={classes.remark}>{t('countries.hollow')}</p>
      {data.law === null ? null : <p className={classes.remark}>{tCountries('duties.hint')}</p>}
      {everywhere.size === 0 ? null : (
        <p className={classes.remark}>{t('countries.everywhere', { items: itemNames([...everywhere]) })}</p>
      )}
      <Table
        className={`${classes.table} ${classes.oneLine} ${classes.narrowMarks}`}
        label={t('section.countries')}
      >
        <thead>
          <tr>
            <Th numeric>{t('countries.number')}</Th>
            <Th>{t('countries.country')}</Th>
            <MoneyHeads scale={scale} maxLabels={2}>
              {scale.unit}
            </MoneyHeads>
            {data.law === null ? null : <Th>{tCountries('duties.column')}</Th>}
            <Th>{t('countries.compute')}</Th>
            <Th>{t('countries.remark')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ estimate, rank }) => (
            <tr key={estimate.country}>
              <Td numeric>{rank === null ? '—' : format.integer(rank)}</Td>
              <th scope="row">
                {words.country(estimate.country)}
                {markets.has(estimate.country) ? (
                  <small className={classes.tag}>{t('countries.market')}</small>
                ) : null}
              </th>
              <MoneyCells
                usd={estimate.totalUsd}
                scale={scale}
                hollow={isPricedElsewhere(estimate)}
                label={words.country(estimate.country)}
                unknown={t('noPrice')}
              />
              {data.law === null ? null : (
                <Td>
                  <DutyCounts counts={data.law.countsByCountry.get(estimate.country) ?? null} />
                </Td>
              )}
              <Td>{words.statusShort(estimate.training)}</Td>
              <Td>{gap(estimate)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ReportSection>
  );

  /** What the total lacks, beside what it lacks everywhere. */
  function gap({ items }: CountryEstimate): string {
    const lacking = items.filter(({ id, missing }) => missing.length > 0 && !everywhere.has(id));
    return lacking.length === 0
      ? ''
      : t('countries.without', { items: itemNames(lacking.map(({ id }) => id)) });
  }

  function itemNames(ids: readonly CostItemId[]): string {
    return words.list(ids.map((id) => words.tItems(`cost.${id}`)));
  }
}

/** Lines that no country's total has in full, as the price of an own machine that nobody knows: they are named once. */
function lackedEverywhere(countries: readonly CountryEstimate[]): ReadonlySet<CostItemId> {
  const [first, ...others] = countries.map(
    ({ items }) => new Set(items.filter(({ missing }) => missing.length > 0).map(({ id }) => id)),
  );
  return new Set([...(first ?? [])].filter((id) => others.every((lacked) => lacked.has(id))));
}
