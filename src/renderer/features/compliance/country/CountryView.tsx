import { useMemo } from 'react';
import { Link } from 'wouter';
import { countKind, countryEntries } from '#core/law/plan-duties/duty-entries';
import { effortDays } from '#core/law/plan-duties/effort-level';
import { THEMES } from '#core/law/themes';
import { CountrySelect } from '../../../ui/CountrySelect';
import type { ViewProps } from '../ComplianceView';
import { OpenFacts } from '../OpenFacts';
import { WithPanel } from '../WithPanel';
import { CountryDeltaText } from './CountryDeltaText';
import classes from './country.module.css';
import { RegionChoice } from './RegionChoice';
import { ThemeSection } from './ThemeSection';
import { useCountryDuties } from './use-country-duties';

export interface CountryViewProps extends ViewProps {
  readonly country: string;
}

/** One country, in the plan or not: its duties under the same headings in the same order as every other's. */
export function CountryView({ country, data, place, words }: CountryViewProps) {
  const { t, format } = words;
  const [duties] = useCountryDuties(data, [country]);
  const entries = useMemo(() => (duties === undefined ? [] : countryEntries(duties)), [duties]);
  const sequence = THEMES.flatMap((theme) =>
    entries.filter(({ assessment }) => assessment.duty.theme === theme),
  );
  const isInPlan = data.duties.countries.some((of) => of.country === country);
  const binding = entries.filter(({ kind }) => kind === 'binding');
  return (
    <WithPanel data={data} place={place} words={words} sequence={sequence} crumb={words.country(country)}>
      <div className={classes.top}>
        <h2>{words.country(country)}</h2>
        <div className={classes.choose}>
          <CountrySelect
            hideLabel
            label={t('country.choose')}
            value={country}
            countries={data.catalog.countries}
            onChange={(code) => place.go({ country: code, duty: null, at: null })}
          />
        </div>
        <Link href={place.href({ country: null, duty: null, at: null })}>{t('country.back')}</Link>
      </div>
      <p className={classes.lead}>
        {isInPlan ? (
          <>
            {t('country.sum', {
              count: binding.length,
              days: words.workingDays(effortDays(binding)),
              critical: countKindCritical(binding),
            })}
            <OpenFacts entries={entries} words={words} />
            {t('country.stop')}
          </>
        ) : (
          <>
            <CountryDeltaText country={country} entries={entries} data={data} words={words} />{' '}
            <Link href="/plan?field=markets">{t('country.toMarkets')}</Link>
          </>
        )}
      </p>
      {duties?.places.map(({ place: { jurisdiction, partOf } }) =>
        partOf === null ? (
          <p key={jurisdiction.id} className={classes.summary}>
            {words.text(jurisdiction.summary)}{' '}
            <span className="meta">{t('country.asOf', { date: format.date(jurisdiction.asOf) })}</span>
          </p>
        ) : null,
      )}
      <RegionChoice country={country} data={data} words={words} />
      {entries.length === 0 ? <p className={classes.lead}>{t('country.noLaw')}</p> : null}
      {THEMES.map((theme) => (
        <ThemeSection
          key={theme}
          theme={theme}
          entries={sequence.filter(({ assessment }) => assessment.duty.theme === theme)}
          data={data}
          words={words}
          openId={place.dutyId}
          onOpen={(dutyId) => place.go({ duty: dutyId, at: country })}
        />
      ))}
      {countKind(entries, 'ended') > 0 ? <p className={classes.note}>{t('country.ended')}</p> : null}
    </WithPanel>
  );
}

function countKindCritical(entries: ReturnType<typeof countryEntries>): number {
  return entries.filter(({ assessment }) => assessment.duty.severity === 'critical').length;
}
