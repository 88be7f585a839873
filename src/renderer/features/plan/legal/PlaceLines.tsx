import { useTranslation } from 'react-i18next';
import type { FactId } from '#core/law/facts';
import type { PlaceDuties } from '#core/law/plan-duties/plan-duties';
import { useFormat } from '../../../format/use-format';
import { useFactText } from '../../../law/fact-text';
import { StateWord } from '../../../ui/StateWord';
import { useFaultText } from '../fault-text';
import { FactControl } from './FactControl';
import { isShownIn, placeFact } from './fact-state';
import classes from './legal.module.css';
import type { PlacesTableProps } from './legal-topic-props';
import { OriginLine } from './OriginLine';
import { type Column, placesOfColumn } from './place-columns';
import { useAnswerFact } from './use-answer-fact';

export interface PlaceLinesProps extends PlacesTableProps {
  readonly fact: FactId;
  readonly columns: readonly Column[];
}

/** One fact, a line for each place where something hangs on it or that has an answer of its own. */
export function PlaceLines(props: PlaceLinesProps) {
  const { fact, columns, legal, part } = props;
  const { t } = useTranslation('plan');
  const facts = useFactText();
  const places = columns.flatMap(placesOfColumn).filter((place) => {
    const { id } = place.place.jurisdiction;
    const isMeant = id === part || place.place.territory === part;
    const { own, isFaulty } = placeFact(place, fact);
    return isMeant || isFaulty || own !== undefined || isShownIn(place, fact, legal);
  });
  const isException = !columns.some(
    ({ place }) => legal.uses.byPlace.get(place.place.jurisdiction.id) === undefined,
  );
  return (
    <div className={classes.lines}>
      <p className={classes.linesAsk}>{facts.word(fact, 'ask')}</p>
      {places.length === 0 && isException ? <p className="meta">{t('legal.places.nowhere')}</p> : null}
      {places.map((place) => (
        <PlaceLine key={place.place.jurisdiction.id} {...props} place={place} />
      ))}
    </div>
  );
}

function PlaceLine(props: PlaceLinesProps & { readonly place: PlaceDuties }) {
  const { fact, legal, place, plan, isSample, question } = props;
  const { t } = useTranslation('plan');
  const { language } = useFormat();
  const facts = useFactText();
  const faultText = useFaultText();
  const { id, name } = place.place.jurisdiction;
  const state = placeFact(place, fact);
  const { answerFact, error } = useAnswerFact(state.path, fact, id);
  const waiting = legal.uses.byPlace.get(id)?.get(fact)?.waiting ?? [];
  const count = new Set(waiting.map(({ assessment }) => assessment.duty.id)).size;
  const label = t('legal.places.label', { fact: facts.name(fact), place: name[language] });
  return (
    <div className={classes.line} data-row={id}>
      <span className={place.place.partOf === null ? undefined : classes.partName}>{name[language]}</span>
      <FactControl
        fact={fact}
        label={label}
        state={state}
        otherwise={state.own === undefined ? state.value : state.derived?.value}
        onChange={answerFact}
        isRow
      />
      <span>
        {count === 0 ? null : <StateWord tone="warn">{t('legal.waiting', { count })}</StateWord>}{' '}
        <OriginLine {...{ fact, state, plan, isSample }} path={state.path} />
        {typeof state.own === 'number' || Array.isArray(state.own) ? (
          <button type="button" className="link" onClick={() => answerFact(undefined)}>
            {t('legal.places.takeBack')}
          </button>
        ) : null}
        {state.isFaulty ? <span className={classes.fault}>{t('legal.fault.stored')}</span> : null}
        {error === null ? null : <span className={classes.fault}>{faultText(question, error)}</span>}
      </span>
    </div>
  );
}
