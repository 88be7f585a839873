import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactId } from '#core/law/facts';
import type { Plan } from '#core/plan/plan';
import { useFactText } from '../../../law/fact-text';
import { StateWord } from '../../../ui/StateWord';
import { useFaultText } from '../fault-text';
import type { Question } from '../questions/question';
import { ChangeButton } from '../topics/ChangeButton';
import { QuestionRow } from '../topics/QuestionRow';
import topicClasses from '../topics/topic-page.module.css';
import { useGoTo } from '../use-place';
import { FactControl } from './FactControl';
import { commonFact, type FactState } from './fact-state';
import classes from './legal.module.css';
import { OriginLine } from './OriginLine';
import { useAnswerFact } from './use-answer-fact';
import type { Legal } from './use-legal';

export interface FactItemProps {
  readonly question: Question;
  readonly fact: FactId;
  /** Position in the topic, from 1. */
  readonly number: number;
  readonly plan: Plan;
  readonly isSample: boolean;
  readonly legal: Legal;
  readonly isFocused: boolean;
  /** Its answer was kept while nothing hung on it. */
  readonly isBack: boolean;
  /** Where "go on" leads; null = nowhere. */
  readonly nextId: string | null;
}

/** A question of the law: in focus with its control, else folded to question, answer and origin. */
export function FactItem(props: FactItemProps) {
  const { question, fact, number, plan, isSample, legal, isFocused, isBack } = props;
  const { t } = useTranslation('plan');
  const facts = useFactText();
  const headingId = useId();
  const state = commonFact(legal, plan, fact);
  return (
    <QuestionRow
      {...{ question, number, headingId, isFocused }}
      ask={facts.word(fact, 'ask')}
      end={
        isFocused ? (
          <span />
        ) : (
          <ChangeButton questionId={question.id} headingId={headingId} isOpen={state.value === undefined} />
        )
      }
    >
      {isFocused ? (
        <Focused {...props} state={state} headingId={headingId} />
      ) : (
        <p className={topicClasses.answer} data-open={state.value === undefined || undefined}>
          <AnswerText fact={fact} state={state} />
          <OriginLine {...{ fact, state, plan, isSample }} path={question.id} />
        </p>
      )}
      {state.isFaulty ? <p className={classes.fault}>{t('legal.fault.stored')}</p> : null}
      {isBack && state.own !== undefined ? <p className="meta">{t('legal.back')}</p> : null}
      <Waiting fact={fact} legal={legal} />
    </QuestionRow>
  );
}

function AnswerText({ fact, state }: { readonly fact: FactId; readonly state: FactState }) {
  const { t } = useTranslation('plan');
  const facts = useFactText();
  if (state.value === undefined) return <span className="unk">{t('notAnswered')}</span>;
  return <span className={topicClasses.clamp}>{facts.value(fact, state.value)}</span>;
}

/** How many duties cannot be told without the answer, or rest on an assumption instead of it. */
function Waiting({ fact, legal }: { readonly fact: FactId; readonly legal: Legal }) {
  const { t } = useTranslation('plan');
  const use = legal.uses.all.get(fact);
  if (use?.relevance === 'needed') {
    const count = new Set(use.waiting.map(({ assessment }) => assessment.duty.id)).size;
    return (
      <p className={classes.waiting}>
        <StateWord tone="warn">{t('legal.waiting', { count })}</StateWord>
      </p>
    );
  }
  if (use?.relevance === 'refines') return <p className="meta">{t('legal.assumed')}</p>;
  return null;
}

function Focused(props: FactItemProps & { readonly state: FactState; readonly headingId: string }) {
  const { question, fact, plan, isSample, state, nextId, headingId } = props;
  const { t } = useTranslation('plan');
  const facts = useFactText();
  const form = useRef<HTMLFormElement>(null);
  const goTo = useGoTo();
  const { answerFact, error } = useAnswerFact(question.id, fact);
  const faultText = useFaultText();
  return (
    <form
      ref={form}
      className={topicClasses.editor}
      aria-labelledby={headingId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
        if (invalid) invalid.focus();
        else if (nextId !== null) goTo(nextId);
      }}
    >
      <FactControl fact={fact} label={facts.word(fact, 'ask')} state={state} onChange={answerFact} />
      <p className={topicClasses.fault} role="alert">
        {error === null ? null : faultText(question, error)}
      </p>
      <div className={topicClasses.foot}>
        <Button type="submit" variant="filled">
          {t('confirm')}
        </Button>
        <OriginLine {...{ fact, state, plan, isSample }} path={question.id} />
      </div>
    </form>
  );
}
