import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { FACTS, type FactId } from '#core/law/facts';
import { useFormat } from '../../../format/use-format';
import { useCountryName } from '../../../state/use-state';
import { placeQuestionId } from '../questions/fact-question';
import classes from './legal.module.css';
import { neededRanks } from './legal-topic-state';
import type { Legal } from './use-legal';

/** Which answers the law of each country still waits for; each country leads to its first one. */
export function Needs({ legal }: { readonly legal: Legal }) {
  const { t } = useTranslation('plan');
  const { language } = useFormat();
  const countryName = useCountryName(language);
  const needs = needsByCountry(legal);
  if (needs.length === 0) return <p className={classes.needs}>{t('legal.needs.none')}</p>;
  return (
    <div className={classes.needs}>
      <span id="law-needs">{t('legal.needs.label')}</span>
      <ul aria-labelledby="law-needs">
        {needs.map(({ country, facts: [first, ...others] }) => (
          <li key={country}>
            <Link href={`/plan?field=${first === undefined ? '' : questionIdOf(first)}`}>
              {t('legal.needs.country', { count: others.length + 1, country: countryName(country) })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function needsByCountry(
  legal: Legal,
): readonly { readonly country: string; readonly facts: readonly FactId[] }[] {
  const ranks = [...neededRanks(legal).keys()];
  return legal.duties.countries.flatMap(({ country }) => {
    const facts = ranks.filter((fact) =>
      legal.uses.all.get(fact)?.waiting.some((use) => use.country === country),
    );
    return facts.length === 0 ? [] : [{ country, facts }];
  });
}

/** The question that asks for a fact. */
export function questionIdOf(fact: FactId): string {
  return FACTS[fact].scope === 'common' ? `facts.common.${fact}` : placeQuestionId(fact);
}
