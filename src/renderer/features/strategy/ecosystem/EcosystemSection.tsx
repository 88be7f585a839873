import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { comparedCountries, compareEcosystems } from '#core/strategy/ecosystem/compare';
import type { Dimension } from '#core/strategy/ecosystem/scores';
import type { Address } from '../../../app/use-address';
import { DotRows } from '../../../strategy/ecosystem/DotRows';
import { GapTable } from '../../../strategy/ecosystem/GapTable';
import { ScoreTable } from '../../../strategy/ecosystem/ScoreTable';
import { useEcosystemWords } from '../../../strategy/ecosystem/use-ecosystem-words';
import { CountrySelect } from '../../../ui/CountrySelect';
import { EmptyState } from '../../../ui/EmptyState';
import { SectionHead } from '../../../ui/SectionHead';
import type { GraphEdits } from '../graph/use-graph-edits';
import type { StrategyData } from '../use-strategy-data';
import classes from './ecosystem.module.css';
import { ScoreMap } from './ScoreMap';
import { ScoreRadar } from './ScoreRadar';

export interface EcosystemSectionProps {
  readonly data: StrategyData;
  readonly edits: GraphEdits;
  /** `ecosystem=<form>` of the address says in which form. */
  readonly place: Address;
}

const FORMS = ['dots', 'table', 'radar', 'map'] as const;

/** What home offers beside any set of countries, in four forms, and in words. */
export function EcosystemSection({ data, edits, place }: EcosystemSectionProps) {
  const { plan, catalog, index } = data;
  const words = useEcosystemWords(index);
  const { t } = words;
  const asked = place.get('ecosystem');
  const form = FORMS.find((id) => id === asked) ?? FORMS[0];
  const [dimension, setDimension] = useState<Dimension>('compute_resources');
  const home = plan.placement.team;
  const compared = useMemo(() => comparedCountries(plan), [plan]);
  const comparison = useMemo(() => compareEcosystems(catalog, home, compared), [catalog, home, compared]);
  const toggle = (country: string) =>
    edits.compare(
      compared.includes(country) ? compared.filter((other) => other !== country) : [...compared, country],
    );
  return (
    <section aria-labelledby="ecosystem-comparison">
      <SectionHead id="ecosystem-comparison" title={t('title')} meta={t('remark')} />
      <div className={classes.choice}>
        <ul className={classes.countries} aria-label={t('compared', { country: words.country(home) })}>
          {compared.map((country) => (
            <li key={country}>
              {words.country(country)}
              <button
                type="button"
                className="link"
                aria-label={t('remove', { country: words.country(country) })}
                onClick={() => toggle(country)}
              >
                {t('removeSign')}
              </button>
            </li>
          ))}
        </ul>
        <CountrySelect
          label={t('add')}
          value={null}
          countries={catalog.countries.filter(({ iso2 }) => iso2 !== home && !compared.includes(iso2))}
          onChange={(country) => {
            if (country !== null) toggle(country);
          }}
        />
        <SegmentedControl
          aria-label={t('form.label')}
          value={form}
          data={FORMS.map((id) => ({ value: id, label: t(`form.${id}`) }))}
          onChange={(next) => place.go({ ecosystem: next === FORMS[0] ? null : next }, { replace: true })}
        />
      </div>
      {form === 'map' ? (
        <ScoreMap
          catalog={catalog}
          home={home}
          compared={compared}
          dimension={dimension}
          words={words}
          onDimension={setDimension}
          onToggle={toggle}
        />
      ) : compared.length === 0 ? (
        <EmptyState>{t('empty')}</EmptyState>
      ) : form === 'dots' ? (
        <DotRows comparison={comparison} words={words} />
      ) : form === 'table' ? (
        <ScoreTable comparison={comparison} words={words} />
      ) : (
        <ScoreRadar comparison={comparison} words={words} />
      )}
      {compared.length === 0 ? null : (
        <>
          <h3 className={classes.gaps}>{t('gaps.title')}</h3>
          <GapTable comparison={comparison} words={words} />
          <p className={classes.note}>{t('gaps.note')}</p>
        </>
      )}
    </section>
  );
}
