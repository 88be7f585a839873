import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CashFlow, CountryCash } from '#core/cash/cash-flow';
import { COMPARED_RUNS } from '#core/cash/plan-cash';
import type { Plan } from '#core/plan/plan';
import type { CountriesCash } from '../../../cash/use-cash';
import type { Format } from '../../../format/create-format';
import { decimal } from '../../../format/decimal';
import { useFormat } from '../../../format/use-format';
import { Loading } from '../../../ui/Loading';
import { SectionHead } from '../../../ui/SectionHead';
import { nextSort } from '../../../ui/sort';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { Names } from '../use-names';
import classes from './cash.module.css';
import { type CashSort, type CashSortKey, sortCountries } from './sort-countries';

export interface CountriesSectionProps {
  /** null until they are worked out. */
  readonly countries: CountriesCash | null;
  /** Of the plan as it is, whose countries may not be there yet. */
  readonly cash: CashFlow;
  readonly plan: Plan;
  readonly names: Names;
}

const FIRST: CashSort = { key: 'needed', direction: 'ascending' };

/** How long the money would last if all of it were in one country, with electricity and carbon there. */
export function CountriesSection({ countries, names, ...current }: CountriesSectionProps) {
  const { t } = useTranslation('cash');
  const format = useFormat();
  const headingId = useId();
  const [sort, setSort] = useState(FIRST);
  const rows = useMemo(
    () => (countries === null ? null : sortCountries(countries.rows, sort, names.country, format.language)),
    [countries, sort, names, format.language],
  );
  const money = useMemo(
    () =>
      format.moneyColumn(
        (countries?.rows ?? []).flatMap(({ runway, tax }) => [runway.needed.p90, tax?.p50 ?? 0]),
      ),
    [countries, format],
  );
  const head = (key: CashSortKey) => ({
    sort: sort.key === key ? sort.direction : null,
    onSort: () => setSort(nextSort(sort, key)),
  });
  // Rows stand beside the money and the months of their own plan until those of the newest one are there.
  const { cash, plan } = countries ?? current;
  const { placement } = plan;
  const isOfPlanBefore = cash !== current.cash;
  return (
    <section
      className={classes.elsewhere}
      aria-labelledby={headingId}
      data-stale={isOfPlanBefore || undefined}
    >
      <SectionHead
        id={headingId}
        title={t('countries.title')}
        meta={
          isOfPlanBefore
            ? t('countries.before')
            : t('countries.meta', { number: format.integer(Math.min(COMPARED_RUNS, plan.sampleCount)) })
        }
      />
      {rows === null ? (
        <Loading>{t('countries.loading')}</Loading>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by key
        <section className={classes.scroll} tabIndex={0} aria-label={t('countries.scroll')}>
          <Table
            label={t('countries.title')}
            className={classes.countries ?? ''}
            aria-rowcount={rows.length + 1}
          >
            <thead>
              <tr>
                <Th {...head('country')}>{t('countries.country')}</Th>
                {cash.hasFunding ? (
                  <>
                    <Th numeric {...head('lasts')}>
                      {t('countries.lasts')}
                    </Th>
                    <Th numeric {...head('half')}>
                      {t('countries.half')}
                    </Th>
                  </>
                ) : null}
                <Th numeric {...head('needed')}>
                  {t('countries.needed', { unit: money.unit })}
                </Th>
                <Th>{t('countries.way')}</Th>
                <Th numeric {...head('incentive')}>
                  {t('countries.incentive', { unit: money.unit })}
                </Th>
                <Th numeric {...head('tax')}>
                  {t('countries.tax', { unit: money.unit })}
                </Th>
                <Th numeric {...head('energy')}>
                  {t('countries.energy')}
                </Th>
                <Th numeric {...head('price')}>
                  {t('countries.price')}
                </Th>
                <Th numeric {...head('factor')}>
                  {t('countries.factor')}
                </Th>
                <Th numeric {...head('carbon')}>
                  {t('countries.carbon')}
                </Th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row
                  key={row.country}
                  row={row}
                  cash={cash}
                  name={names.country(row.country)}
                  isTeam={row.country === placement.team}
                  money={money.value}
                />
              ))}
            </tbody>
          </Table>
        </section>
      )}
      <p className="meta">{t('countries.note')}</p>
    </section>
  );
}

/** Such sums are not known better than that. */
function threeDigits(amount: number, format: Format): string {
  return format.count(Number(amount.toPrecision(3)));
}

interface RowProps {
  readonly row: CountryCash;
  readonly cash: CashFlow;
  readonly name: string;
  readonly isTeam: boolean;
  readonly money: (usd: number) => string;
}

function Row({ row, cash, name, isTeam, money }: RowProps) {
  const { t } = useTranslation('cash');
  const format = useFormat();
  const { runway, energy, payout } = row;
  const unknown = <span className="unk">{t('unknown')}</span>;
  const half = runway.outMonth.p50;
  return (
    <Tr selected={isTeam} data-country={row.country}>
      <Td rowHead>
        {name}
        {isTeam ? <span className={classes.aside}>{t('countries.team')}</span> : null}
        {row.isComplete ? null : <span className={classes.aside}>{t('countries.incomplete')}</span>}
      </Td>
      {cash.hasFunding ? (
        <>
          <Td numeric>{format.percent(runway.survives01)}</Td>
          <Td numeric>
            {half === null ? t('countries.never') : format.date(cash.months[half]?.month ?? '', 'table')}
          </Td>
        </>
      ) : null}
      <Td numeric>
        <b>{money(runway.needed.p90)}</b>
      </Td>
      <Td>{t(`way.${payout}`)}</Td>
      <Td numeric soft={row.incentive.p90 === 0}>
        {money(row.incentive.p50)}
      </Td>
      <Td numeric>{row.tax === null ? unknown : money(row.tax.p50)}</Td>
      <Td numeric>{energy.kwh === null ? unknown : threeDigits(energy.kwh.p50 / 1000, format)}</Td>
      <Td numeric>{row.usdPerKwh === null ? unknown : decimal(row.usdPerKwh, 3, format.language)}</Td>
      <Td numeric>{row.gramsPerKwh === null ? unknown : format.integer(row.gramsPerKwh)}</Td>
      <Td numeric>{energy.tonnes === null ? unknown : threeDigits(energy.tonnes.p50, format)}</Td>
    </Tr>
  );
}
