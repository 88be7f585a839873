import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { FACTS, type FactId } from '#core/law/facts';
import { useFormat } from '../../../format/use-format';
import { useFactText } from '../../../law/fact-text';
import { useCountryName } from '../../../state/use-state';
import { SelectField } from '../../../ui/SelectField';
import { Table, Td, Th } from '../../../ui/Table';
import { placeQuestionId } from '../questions/fact-question';
import { useGoTo } from '../use-place';
import { isShown, isShownIn, placeFact } from './fact-state';
import classes from './legal.module.css';
import type { PlacesTableProps } from './legal-topic-props';
import { PlaceLines } from './PlaceLines';
import { type Column, columnsOf } from './place-columns';
import type { Legal } from './use-legal';

/** Facts that differ from country to country: a row a fact, a column a law; the row in focus opens. */
export function PlacesTable(props: PlacesTableProps) {
  const { legal, questions, question } = props;
  const { t } = useTranslation('plan');
  const { language } = useFormat();
  const facts = useFactText();
  const countryName = useCountryName(language);
  const goTo = useGoTo();
  const columns = columnsOf(legal);
  const common = (Object.keys(FACTS) as FactId[]).filter(
    (fact) =>
      FACTS[fact].scope === 'common' &&
      isShown(legal.uses.all.get(fact)) &&
      !questions.some((each) => each.fact === fact),
  );
  return (
    <>
      <div className={classes.scroll}>
        <Table label={t('topic.lawPlaces')} className={classes.places} density="roomy">
          <thead>
            <tr>
              <Th>{t('legal.places.fact')}</Th>
              {columns.map(({ place, countries }) => (
                <Th key={place.place.jurisdiction.id} className={classes.place}>
                  {place.place.jurisdiction.name[language]}
                  {countries.length === 1 && countries[0] === place.place.jurisdiction.id ? null : (
                    <small>{facts.list(countries.map(countryName), 'all')}</small>
                  )}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {questions.map((each) => {
              if (each.fact === undefined) return null;
              const isFocused = each === question;
              return (
                <Fragment key={each.id}>
                  <tr data-selected={isFocused || undefined}>
                    <Td rowHead>
                      <button
                        type="button"
                        className="link"
                        aria-expanded={isFocused}
                        onClick={() => goTo(each.id)}
                      >
                        {facts.name(each.fact)}
                      </button>
                    </Td>
                    {columns.map((column) => (
                      <Td key={column.place.place.jurisdiction.id}>
                        <CellText legal={legal} column={column} fact={each.fact as FactId} />
                      </Td>
                    ))}
                  </tr>
                  {isFocused ? (
                    <tr data-question={each.id}>
                      <td colSpan={columns.length + 1}>
                        <PlaceLines {...props} fact={each.fact} columns={columns} />
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              );
            })}
          </tbody>
        </Table>
      </div>
      <div className={classes.addException}>
        <SelectField
          label={t('legal.places.add')}
          placeholder={t('legal.places.addPlaceholder')}
          value={null}
          options={common.map((fact) => ({ value: fact, label: facts.name(fact) }))}
          onChange={(fact) => goTo(placeQuestionId(fact as FactId))}
        />
      </div>
    </>
  );
}

/** What is known in a place; where nothing hangs on it there, a dash. */
function CellText({
  legal,
  column,
  fact,
}: {
  readonly legal: Legal;
  readonly column: Column;
  readonly fact: FactId;
}) {
  const { t } = useTranslation('plan');
  const facts = useFactText();
  const { id } = column.place.place.jurisdiction;
  const state = placeFact(column.place, fact);
  const use = legal.uses.byPlace.get(id)?.get(fact);
  const openParts = column.parts.filter(
    ({ place }) => legal.uses.byPlace.get(place.jurisdiction.id)?.get(fact)?.relevance === 'needed',
  ).length;
  return (
    <>
      {state.isFaulty ? (
        <span className={classes.fault}>{t('legal.places.fault')}</span>
      ) : !isShownIn(column.place, fact, legal) && state.own === undefined ? (
        <span className="meta">{t('legal.places.notAsked')}</span>
      ) : state.value === undefined ? (
        <span className="unk">{t('legal.places.unknown')}</span>
      ) : (
        <span className={state.own === undefined ? undefined : classes.own}>
          {facts.figure(fact, state.value)}
        </span>
      )}
      {use?.relevance === 'needed' && state.value !== undefined ? (
        <small className="unk">{t('legal.places.moreExact')}</small>
      ) : null}
      {openParts === 0 ? null : (
        <small className="unk">{t('legal.places.openParts', { count: openParts })}</small>
      )}
    </>
  );
}
