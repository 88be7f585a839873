import { useTranslation } from 'react-i18next';
import { getIn } from '../../../state/set-in';
import { useCatalog, useEvaluation } from '../../../state/use-state';
import { CountrySelect } from '../../../ui/CountrySelect';
import { useQuestionText } from '../question-text';
import type { EditorProps } from './AnswerEditor';
import classes from './editors.module.css';
import { PlaceAlternatives } from './PlaceAlternatives';
import { PriceLine } from './PriceLine';

/** The country of training, serving or the team: what is known of its price, and the cheapest others. */
export function CountryEditor({ question, plan, answer }: EditorProps) {
  const { t } = useTranslation('plan');
  const words = useQuestionText();
  const countries = useCatalog((state) => state.catalog?.countries) ?? [];
  const chosen = String(getIn(plan, question.id));
  const purpose = question.id.slice('placement.'.length) as 'training' | 'serving' | 'team';
  const pricing = useEvaluation(({ planned }) => (purpose === 'team' ? null : planned[purpose]));
  const isKnown = countries.some(({ iso2 }) => iso2 === chosen);
  const use = (iso2: string) => answer([{ path: question.id, value: iso2 }]);
  return (
    <>
      <CountrySelect
        label={words(question.id, 'ask') ?? question.id}
        hideLabel
        countries={countries}
        value={isKnown ? chosen : null}
        {...(countries.length > 0 && !isKnown
          ? { error: t('fault.country', { id: chosen, field: question.id }) }
          : {})}
        onChange={use}
      />
      {pricing === null ? null : (
        <p className={classes.below}>
          {t('price.here')} <PriceLine pricing={pricing} />
        </p>
      )}
      <PlaceAlternatives purpose={purpose} chosen={chosen} onUse={use} />
    </>
  );
}
