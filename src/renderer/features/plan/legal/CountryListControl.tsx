import { useTranslation } from 'react-i18next';
import type { FactValue } from '#core/law/facts';
import { useFormat } from '../../../format/use-format';
import { useCatalog, useCountryName } from '../../../state/use-state';
import { CountrySelect } from '../../../ui/CountrySelect';
import type { FactControlProps } from './FactControl';
import classes from './legal.module.css';

/** Several countries: what the plan says until the first one is added or taken out. */
export function CountryListControl(props: FactControlProps) {
  const { label, state, onChange, otherwise = state.derived?.value } = props;
  const { t } = useTranslation('plan');
  const { language } = useFormat();
  const countryName = useCountryName(language);
  const countries = useCatalog(({ catalog }) => catalog?.countries) ?? [];
  const listed = codesOf(state.own ?? otherwise);
  return (
    <div className={classes.countries}>
      {listed.length === 0 ? (
        <span className="meta">{t(state.own === undefined ? 'legal.places.unknown' : 'legal.nowhere')}</span>
      ) : (
        <ul aria-label={label}>
          {listed.map((code) => (
            <li key={code}>
              {countryName(code)}
              <button
                type="button"
                className="link"
                aria-label={t('legal.removeCountry', { country: countryName(code) })}
                onClick={() => onChange(listed.filter((other) => other !== code))}
              >
                {t('legal.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <CountrySelect
        hideLabel
        label={t('legal.addCountryTo', { list: label })}
        placeholder={t('legal.addCountry')}
        value={null}
        countries={countries.filter(({ iso2 }) => !listed.includes(iso2))}
        onChange={(code) => onChange([...listed, code])}
      />
    </div>
  );
}

function codesOf(value: FactValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
