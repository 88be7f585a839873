import { useId } from 'react';
import type { Country } from '#core/catalog/catalog';
import type { IndicatorId, IpCatalog } from '#core/ip/ip';
import type { CountryIndicators } from '#core/ip/places/country-indicators';
import type { CountryIp } from '#core/ip/plan-ip/plan-ip';
import { useIndicatorText } from '../../../ip/use-indicator-text';
import { useCatalog } from '../../../state/use-state';
import { Chip } from '../../../ui/Chip';
import { CountrySelect } from '../../../ui/CountrySelect';
import { SectionHead } from '../../../ui/SectionHead';
import { SelectField } from '../../../ui/SelectField';
import { StateWord } from '../../../ui/StateWord';
import { Table, Td, Th } from '../../../ui/Table';
import type { Place } from '../use-place';
import type { Words } from '../use-words';
import classes from './countries.module.css';
import { type CountryOrder, endsOf } from './order-countries';

/** As many as fit side by side. */
export const MOST_COUNTRIES = 6;

export interface IndicatorTableProps {
  readonly ip: IpCatalog;
  /** Those side by side, in order. */
  readonly countries: readonly CountryIp[];
  readonly order: CountryOrder;
  readonly onPick: (countries: readonly string[]) => void;
  readonly place: Place;
  readonly words: Words;
}

const NO_COUNTRIES: readonly Country[] = [];

/** Ten indicators as rows, countries as columns; a value opens its note and source. */
export function IndicatorTable({ ip, countries, order, onPick, place, words }: IndicatorTableProps) {
  const { t, text } = words;
  const headingId = useId();
  const known = useCatalog((state) => state.catalog?.countries ?? NO_COUNTRIES);
  const codes = countries.map(({ country }) => country);
  const covered = new Set(ip.jurisdictions.flatMap(({ covers }) => covers));
  const isFull = codes.length >= MOST_COUNTRIES;
  return (
    <section aria-labelledby={headingId} className={classes.section}>
      <SectionHead id={headingId} title={t('compare.title')} meta={t('compare.meta')} />
      <div className={classes.tools}>
        <CountrySelect
          hideLabel
          label={t('compare.add')}
          placeholder={t(isFull ? 'compare.full' : 'compare.add')}
          value={null}
          countries={isFull ? [] : known.filter(({ iso2 }) => covered.has(iso2) && !codes.includes(iso2))}
          onChange={(code) => onPick([...codes, code])}
        />
        <SelectField
          hideLabel
          searchable={false}
          label={t('compare.order')}
          value={order}
          options={[
            { value: 'picked', label: t('compare.asPlan') },
            { value: 'score', label: t('compare.byScore') },
            ...ip.indicators.map(({ id, title }) => ({
              value: id,
              label: t('compare.by', { indicator: text(title) }),
            })),
          ]}
          onChange={(next) => place.go({ order: next === 'picked' ? null : next }, { replace: true })}
        />
        {isFull ? <span className="meta">{t('compare.most')}</span> : null}
      </div>
      {countries.length === 0 ? (
        <p className={classes.note}>{t('compare.empty')}</p>
      ) : (
        <Table label={t('compare.title')} density="roomy" className={classes.compare ?? ''}>
          <thead>
            <tr>
              <Th className={classes.indicator ?? ''}>{t('compare.indicator')}</Th>
              {codes.map((code) => (
                <Th key={code}>
                  <span className={classes.head}>{words.country(code)}</span>
                  <button
                    type="button"
                    className="link"
                    aria-label={t('compare.remove', { country: words.country(code) })}
                    onClick={() => onPick(codes.filter((other) => other !== code))}
                  >
                    {t('compare.removeShort')}
                  </button>
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ip.indicators.map(({ id, title, question }) => (
              <tr key={id}>
                <Td rowHead>
                  {text(title)}
                  <span className={classes.second}>{text(question)}</span>
                </Td>
                <Cells id={id} countries={countries} place={place} words={words} />
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

interface CellsProps extends Pick<IndicatorTableProps, 'countries' | 'place' | 'words'> {
  readonly id: IndicatorId;
}

function Cells({ id, countries, place, words }: CellsProps) {
  const { t, format } = words;
  const indicatorText = useIndicatorText(words);
  const all = countries.flatMap(({ indicators }) => (indicators === null ? [] : [indicators[id]]));
  const endOf = endsOf(all);
  return countries.map(({ country, indicators }) => {
    const of: CountryIndicators[IndicatorId] | null = indicators === null ? null : indicators[id];
    if (of === null || (of.indicator.value === null && of.indicator.inapplicable === null))
      return (
        <Td key={country}>
          <StateWord tone="unk">{t('indicator.unknown')}</StateWord>
        </Td>
      );
    const end = endOf(of);
    const isOpen = place.get('indicator') === id && place.get('of') === country;
    return (
      <Td key={country} data-open={isOpen || undefined} data-end={end ?? undefined}>
        <button
          type="button"
          className={classes.open}
          aria-expanded={isOpen}
          onClick={() => place.go({ indicator: isOpen ? null : id, of: isOpen ? null : country })}
        >
          {indicatorText(of)}
        </button>
        <span className={classes.ends}>
          {end === null ? null : <b>{t(`indicator.${end}`)}</b>}
          <Chip tone={of.indicator.confidence === 'verified' ? 'fresh' : 'check'}>
            {t(of.indicator.confidence === 'verified' ? 'source.readAsOf' : 'source.recalledAsOf', {
              date: format.date(of.indicator.asOf, 'table'),
            })}
          </Chip>
        </span>
      </Td>
    );
  });
}
