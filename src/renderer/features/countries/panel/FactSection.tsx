import type { ReactNode } from 'react';
import type { Country, CountryTextId } from '#core/catalog/catalog';
import { CatalogNote } from '../../../catalog/CatalogNote';
import { languageList } from '../../../format/language-names';
import { SectionHead } from '../../../ui/SectionHead';
import { FigureValue } from '../FigureValue';
import { FACT_ORDER, factText, payText } from '../fact-text';
import classes from '../panel.module.css';
import type { PanelSectionProps } from './CostSection';
import { ProvenanceChip } from './ProvenanceChip';

/** What is known of the country, each with its source; then the catalog's notes. */
export function FactSection({ row, words }: Omit<PanelSectionProps, 'data'>) {
  const { t, tItems, format } = words;
  const { country, facts } = row;
  const { pay } = facts;
  const adequacy =
    country.digitalAdequacyEu === 'false' ? t('panel.adequacyNone') : country.digitalAdequacyEu;
  return (
    <section className={classes.section}>
      <SectionHead level={3} title={t('panel.facts')} />
      <dl className={classes.facts}>
        <Fact name={t('panel.pay')}>
          {pay === null ? (
            <span className="unk">{t('map.unknown')}</span>
          ) : (
            <>
              <FigureValue figure={pay.figure} text={payText(pay, words)} />{' '}
              <FigureValue figure={pay.socialFigure} text={null} />
            </>
          )}
        </Fact>
        {FACT_ORDER.map((id) => (
          <Fact key={id} name={tItems(`factor.${id}`)}>
            <FigureValue figure={facts.figures[id]} text={factText(id, facts.figures[id], words)} />
          </Fact>
        ))}
        <Fact name={t('panel.languages')}>
          {languageList(country.languages, format.language)}{' '}
          <ProvenanceChip provenance={country.textSources.main_languages} name={t('panel.languages')} />
        </Fact>
      </dl>
      <dl className={classes.notes}>
        <Note
          country={country}
          id="chip_export_tier"
          name={t('panel.exportNote')}
          text={country.exportNote}
        />
        <Note
          country={country}
          id="sanctions_note"
          name={t('panel.sanctionsNote')}
          text={country.sanctionsNote}
        />
        <Note
          country={country}
          id="rd_incentive_note"
          name={t('panel.rdIncentiveNote')}
          text={country.rdIncentiveNote}
        />
        <Note
          country={country}
          id="ai_talent_note"
          name={t('panel.aiTalentNote')}
          text={country.aiTalentNote}
        />
        <Note
          country={country}
          id="policy_support_note"
          name={t('panel.policySupportNote')}
          text={country.policySupportNote}
        />
        <Note country={country} id="digital_adequacy_eu" name={t('panel.adequacyNote')} text={adequacy} />
      </dl>
    </section>
  );
}

interface NoteProps {
  readonly id: CountryTextId;
  readonly country: Country;
  readonly name: string;
  readonly text: string;
}

function Note({ id, country, name, text }: NoteProps) {
  if (text === '') return null;
  return (
    <Fact name={name}>
      <CatalogNote text={text} /> <ProvenanceChip provenance={country.textSources[id]} name={name} />
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
