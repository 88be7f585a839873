import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { countryEntries } from '#core/law/plan-duties/duty-entries';
import { CountrySelect } from '../../../ui/CountrySelect';
import type { ViewProps } from '../ComplianceView';
import { useCountryDuties } from '../country/use-country-duties';
import { WithPanel } from '../WithPanel';
import { CompareTable } from './CompareTable';
import classes from './compare.module.css';
import { compareRows } from './compare-rows';

const MOST_COUNTRIES = 4;
const FIRST_COUNTRIES = 2;

/** Two to four countries side by side, their duties aligned by theme and point in time. */
export function CompareView({ data, place, words }: ViewProps) {
  const { t } = words;
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const known = place.compared.filter((code) => data.catalog.countries.some(({ iso2 }) => iso2 === code));
  const ofPlan = data.duties.countries.map(({ country }) => country);
  const codes = (known.length > 0 ? known : ofPlan.slice(0, FIRST_COUNTRIES)).slice(0, MOST_COUNTRIES);
  const countries = useCountryDuties(data, codes);
  const columns = useMemo(() => countries.map(countryEntries), [countries]);
  const rows = useMemo(() => compareRows(columns), [columns]);
  const shown = onlyDifferences ? rows.filter(({ isAlike }) => !isAlike) : rows;
  const set = (next: readonly string[]) => place.go({ with: next.join(','), duty: null, at: null });
  return (
    <WithPanel
      data={data}
      place={place}
      words={words}
      sequence={columns[codes.indexOf(place.at ?? '')] ?? []}
      crumb={place.at === null ? '' : words.country(place.at)}
    >
      <div className={classes.bar}>
        <Checkbox
          size="xs"
          label={t('compare.onlyDifferences')}
          checked={onlyDifferences}
          onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
        />
        {codes.length >= MOST_COUNTRIES ? null : (
          <div className={classes.add}>
            <CountrySelect
              hideLabel
              label={t('compare.add')}
              placeholder={t('compare.add')}
              value={null}
              countries={data.catalog.countries.filter(({ iso2 }) => !codes.includes(iso2))}
              onChange={(code) => set([...codes, code])}
            />
          </div>
        )}
        <span className="meta" role="status">
          {t('compare.shown', { shown: shown.length, count: rows.length })}
        </span>
      </div>
      <CompareTable
        rows={shown}
        countries={codes}
        words={words}
        dueOn={data.dueOn}
        open={place.dutyId === null ? null : { dutyId: place.dutyId, at: place.at }}
        onOpen={(dutyId, at) => place.go({ duty: dutyId, at })}
        onRemove={codes.length <= 2 ? null : (code) => set(codes.filter((other) => other !== code))}
        countryHref={(country) => place.href({ country, view: null, duty: null, at: null })}
      />
      <p className={classes.note}>{t('compare.note')}</p>
    </WithPanel>
  );
}
