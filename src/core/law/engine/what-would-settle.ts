import type { DutyAssessment } from '#core/law/assessment';
import { candidateChanges, type FactChange } from '#core/law/engine/candidate-changes';
import { createEvaluator } from '#core/law/engine/evaluator';
import { prepareJurisdiction } from '#core/law/engine/prepare-jurisdiction';
import { questionsOf } from '#core/law/engine/questions-of';
import type { Facts } from '#core/law/facts';
import type { Jurisdiction } from '#core/law/law';

/** One answer that decides an open duty by itself, and how. */
export interface Settlement {
  readonly answer: FactChange;
  readonly state: 'applies' | 'not-applicable';
}

/** Which single answers would settle an open duty; empty when it takes more than one. */
export function whatWouldSettle(
  jurisdiction: Jurisdiction,
  { duty, missing }: DutyAssessment,
  facts: Facts,
): readonly Settlement[] {
  const instrument = jurisdiction.instruments.find(({ id }) => id === duty.instrumentId);
  if (instrument === undefined) return [];
  const trigger = { all: [instrument.appliesWhen, duty.when] };
  const { conditions } = prepareJurisdiction(jurisdiction);
  const questions = questionsOf(trigger, conditions);
  return missing.flatMap((fact) =>
    candidateChanges(fact, questions.get(fact) ?? []).flatMap((answer): readonly Settlement[] => {
      const truth = createEvaluator({ ...facts, [fact]: answer.to }, conditions).truth(trigger);
      if (truth === 'unknown') return [];
      return [{ answer, state: truth === 'true' ? 'applies' : 'not-applicable' }];
    }),
  );
}
