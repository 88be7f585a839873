import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { useCountryName, useEvaluation } from '../../../state/use-state';
import { Amount } from '../../../ui/Amount';
import { cheapestPlaces, type Purpose } from '../questions/place-options';
import classes from './editors.module.css';
import { PriceLine } from './PriceLine';

const SHOWN_COUNT = 3;

export interface PlaceAlternativesProps {
  readonly purpose: Purpose;
  readonly chosen: string;
  readonly onUse: (iso2: string) => void;
}

/** The cheapest other countries for the same purpose, each to be taken with one click. */
export function PlaceAlternatives({ purpose, chosen, onUse }: PlaceAlternativesProps) {
  const { t } = useTranslation('plan');
  const { language } = useFormat();
  const countryName = useCountryName(language);
  const countries = useEvaluation((evaluation) => evaluation.countries) ?? [];
  const options = cheapestPlaces(countries, purpose, chosen, SHOWN_COUNT);
  if (options.length === 0) return <p className="meta">{t(`place.none.${purpose}`)}</p>;
  return (
    <>
      <h3 className={classes.small}>{t(`place.cheapest.${purpose}`)}</h3>
      <ul className={classes.places}>
        {options.map(({ country, pricing, staffUsd }) => (
          <li key={country}>
            <button
              type="button"
              className="link"
              aria-label={t('place.use', { country: countryName(country) })}
              onClick={() => onUse(country)}
            >
              {countryName(country)}
            </button>
            <span>{pricing === null ? <Amount usd={staffUsd} /> : <PriceLine pricing={pricing} />}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
