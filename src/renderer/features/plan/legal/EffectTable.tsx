import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactId, FactValue } from '#core/law/facts';
import { type AnswerEffect, answerEffects } from '#core/law/plan-duties/answer-effects';
import type { PlanDuty } from '#core/law/plan-duties/plan-duties';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { useFactText } from '../../../law/fact-text';
import { useEvaluation, useLaw } from '../../../state/use-state';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import helpClasses from '../help/help.module.css';
import { commonFact } from './fact-state';
import classes from './legal.module.css';
import type { Legal } from './use-legal';

export interface EffectTableProps {
  readonly fact: FactId;
  readonly plan: Plan;
  readonly legal: Legal;
}

/** Most duties of an answer that are named. */
const MOST_NAMED = 3;

/** How many duties each answer would add or take away, against the plan as it is. */
export function EffectTable({ fact, plan, legal }: EffectTableProps) {
  const { t } = useTranslation('plan');
  const facts = useFactText();
  const law = useLaw((state) => state.law);
  const evaluation = useEvaluation((all) => all);
  // Many assessments of the whole law: typing goes first.
  const settled = useDeferredValue(useMemo(() => ({ plan, legal }), [plan, legal]));
  const effects = useMemo(
    () =>
      law === null ? [] : answerEffects({ plan: settled.plan, evaluation, law }, settled.legal.duties, fact),
    [law, evaluation, settled, fact],
  );
  const { own, value } = commonFact(legal, plan, fact);
  const isNow = (effect: AnswerEffect, index: number) => {
    if (effect.from === null) return [effect.value, ...effect.orElse].some((each) => isSame(each, own));
    const next = effects[index + 1]?.value;
    return value !== undefined && isFrom(value, effect.value) && (next === undefined || !isFrom(value, next));
  };
  const changesNothing = effects.every(({ added, removed }) => added.length === 0 && removed.length === 0);
  return (
    <section>
      <SectionHead title={t('changes.title')} />
      {effects.length > 1 ? (
        <Table label={t('changes.title')} density="roomy">
          <thead>
            <tr>
              <Th>{t('changes.ifAnswer')}</Th>
              <Th numeric>{t('legal.effect.duties')}</Th>
            </tr>
          </thead>
          <tbody>
            {effects.map((effect, index) => (
              <Tr key={JSON.stringify(effect.value) ?? ''} selected={isNow(effect, index)}>
                <Td className={classes.effect}>
                  {nameOf(effect)}{' '}
                  {isNow(effect, index) ? <span className="meta">{t('changes.isNow')}</span> : null}
                  <Names duties={effect.added} word="adds" />
                  <Names duties={effect.removed} word="takes" />
                </Td>
                <Td numeric className={classes.effect}>
                  <b>{effect.appliesCount}</b>
                  {effect.openCount === 0 ? null : (
                    <small className="unk">{t('legal.effect.open', { count: effect.openCount })}</small>
                  )}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      ) : null}
      <p className={`meta ${helpClasses.note}`}>
        {changesNothing ? t('legal.effect.nothing') : t('legal.effect.note')}
      </p>
    </section>
  );

  function nameOf({ value: answer, orElse, from }: AnswerEffect): string {
    if (answer === undefined) {
      const { derived } = commonFact(legal, plan, fact);
      return derived === null
        ? t('legal.dontKnow')
        : t('legal.asPlan', { value: facts.value(fact, derived.value) });
    }
    if (from === 'none') return t('legal.effect.lowest');
    if (from !== null)
      return t(from.isIncluded ? 'legal.effect.from' : 'legal.effect.above', {
        value: facts.value(fact, from.limit),
      });
    return facts.list(
      [answer, ...orElse].map((each) => facts.value(fact, each)),
      'one',
    );
  }
}

/** The first of the duties that come or go, and how many more. */
function Names({ duties, word }: { readonly duties: readonly PlanDuty[]; readonly word: 'adds' | 'takes' }) {
  const { t } = useTranslation('plan');
  const { language } = useFormat();
  if (duties.length === 0) return null;
  const named = duties.slice(0, MOST_NAMED).map(({ assessment }) => assessment.duty.title[language]);
  const rest = duties.length - named.length;
  const joined = named.join(t('legal.effect.join'));
  const names = rest === 0 ? joined : t('legal.effect.more', { names: joined, count: rest });
  return <small>{t(`legal.effect.${word}`, { count: duties.length, names })}</small>;
}

function isSame(a: FactValue | undefined, b: FactValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Numbers by size, days by the calendar; a range counts with its lower end. */
function isFrom(value: FactValue, start: FactValue | undefined): boolean {
  const at = typeof value === 'object' && 'min' in value ? value.min : value;
  if (typeof at === 'number' && typeof start === 'number') return at >= start;
  return typeof at === 'string' && typeof start === 'string' && at >= start;
}
