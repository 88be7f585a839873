import { useId } from 'react';
import { BesidePanel } from '../../../ui/BesidePanel';
import { EmptyState } from '../../../ui/EmptyState';
import { SectionHead } from '../../../ui/SectionHead';
import { CountryChips } from '../matrix/CountryChips';
import { allowCountryDrop, droppedCountry } from '../matrix/drag-country';
import { RiskMatrix } from '../matrix/RiskMatrix';
import pageClasses from '../page.module.css';
import { RiskPanel } from '../panel/RiskPanel';
import { OpenRisks } from '../register/OpenRisks';
import { NOTHING_OPEN, openEntry } from '../register/open-entry';
import { RegisterFilters } from '../register/RegisterFilters';
import { RegisterTable } from '../register/RegisterTable';
import { fitsFilter, fitsMatrix, readFilter } from '../register/register-filter';
import type { ViewProps } from '../view-props';
import { Gaps } from './Gaps';
import { LicenceSummary } from './LicenceSummary';
import classes from './risks.module.css';
import { TrainingTable } from './TrainingTable';

/** The risks of the plan: matrix and register, what waits for an answer, and what the licences say. */
export function RisksView(props: ViewProps) {
  const { data, place, words } = props;
  const { t } = words;
  const headingId = useId();
  const filter = readFilter(place);
  const { register } = data;
  const settled = register.filter(({ planRisk }) => planRisk.assessment.state === 'applies');
  const open = register.filter(({ planRisk }) => planRisk.assessment.state === 'unknown');
  const shown = settled.filter((entry) => fitsFilter(entry, filter));
  const entry = openEntry(register, place);
  const narrow = (countries: readonly string[]) => place.go({ in: countries.join() });
  const all = data.planIp.countries.filter(({ places }) => places.length > 0).map(({ country }) => country);
  return (
    <BesidePanel
      className={`${pageClasses.main} ${classes.view}`}
      panel={
        entry === null ? null : <RiskPanel entry={entry} {...props} onClose={() => place.go(NOTHING_OPEN)} />
      }
      // A country dropped anywhere but on the matrix leaves it; the chips are its way by keyboard.
      onDragOver={allowCountryDrop}
      onDrop={(event) => {
        const country = droppedCountry(event);
        if (country !== null && filter.countries.includes(country))
          narrow(filter.countries.filter((other) => other !== country));
      }}
    >
      <Gaps data={data} words={words} />
      {register.length === 0 ? (
        <EmptyState>{t('register.none')}</EmptyState>
      ) : (
        <>
          <CountryChips all={all} chosen={filter.countries} onChange={narrow} words={words} />
          <div className={classes.columns}>
            <div className={classes.left}>
              <RiskMatrix
                entries={settled.filter((each) => fitsMatrix(each, filter))}
                filter={filter}
                place={place}
                words={words}
              />
              <TrainingTable {...props} />
            </div>
            <div className={classes.right}>
              <section aria-labelledby={headingId}>
                <SectionHead id={headingId} title={t('register.title')} meta={t('register.meta')} />
                <RegisterFilters
                  {...props}
                  filter={filter}
                  shownCount={shown.length}
                  allCount={settled.length}
                />
                {shown.length === 0 ? (
                  <p className={classes.empty}>
                    {t(settled.length === 0 ? 'register.noneYet' : 'register.nothing')}
                  </p>
                ) : (
                  <RegisterTable entries={shown} place={place} words={words} />
                )}
              </section>
              <OpenRisks
                entries={open.filter((each) => fitsMatrix(each, filter))}
                place={place}
                words={words}
              />
              <LicenceSummary {...props} />
            </div>
          </div>
        </>
      )}
    </BesidePanel>
  );
}
