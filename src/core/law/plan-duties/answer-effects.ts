import { candidateChanges } from '#core/law/engine/candidate-changes';
import { FACTS, type FactId, type FactValue } from '#core/law/facts';
import { askedFacts } from '#core/law/plan-duties/asked-facts';
import {
  dutiesOfPlan,
  type PlanDuties,
  type PlanDutiesRequest,
  type PlanDuty,
} from '#core/law/plan-duties/plan-duties';
import { withAnswer } from '#core/law/plan-facts/with-answer';
import type { Leaf } from '#core/law/trigger';

/** What would be the case with one answer, against the answer of the plan. */
export interface AnswerEffect {
  /** undefined = not answered. */
  readonly value: FactValue | undefined;
  /** Further answers with the same effect, e.g. other choices. */
  readonly orElse: readonly FactValue[];
  /** A number stands for all from it up to the next one that is listed. */
  readonly isFrom: boolean;
  readonly appliesCount: number;
  readonly openCount: number;
  /** Duties that apply then and do not apply now; the other way round. */
  readonly added: readonly PlanDuty[];
  readonly removed: readonly PlanDuty[];
}

/**
 * The answers worth comparing, with what each would change: both of a yes-or-no question, every choice, every stretch
 * between limits of the law, and none.
 *
 * @param now duties of the plan as it is
 */
export function answerEffects(
  request: PlanDutiesRequest,
  now: PlanDuties,
  fact: FactId,
): readonly AnswerEffect[] {
  const applyingNow = applying(now);
  const isStretch = FACTS[fact].type.kind === 'number' || FACTS[fact].type.kind === 'date';
  const effects = valuesOf(fact, leavesIn(now, fact)).map(
    (value): AnswerEffect & { readonly key: string } => {
      const then = dutiesOfPlan({ ...request, plan: withAnswer(request.plan, null, fact, value) });
      const applyingThen = applying(then);
      const open = then.duties.filter(({ assessment }) => assessment.state === 'unknown');
      return {
        value,
        orElse: [],
        isFrom: isStretch && value !== undefined,
        appliesCount: applyingThen.size,
        openCount: open.length,
        added: [...applyingThen].flatMap(([id, duty]) => (applyingNow.has(id) ? [] : [duty])),
        removed: [...applyingNow].flatMap(([id, duty]) => (applyingThen.has(id) ? [] : [duty])),
        key: [...applyingThen.keys(), '|', ...open.map(({ assessment }) => assessment.duty.id)].sort().join(),
      };
    },
  );
  return isStretch ? stretches(effects) : groups(effects);
}

function applying({ duties }: PlanDuties): ReadonlyMap<string, PlanDuty> {
  return new Map(
    duties
      .filter(({ assessment }) => assessment.state === 'applies')
      .map((duty) => [duty.assessment.duty.id, duty]),
  );
}

function leavesIn({ countries }: PlanDuties, fact: FactId): readonly Leaf[] {
  const jurisdictions = new Set(
    countries.flatMap(({ places }) => places.map(({ place }) => place.jurisdiction)),
  );
  return [...jurisdictions].flatMap((jurisdiction) => askedFacts(jurisdiction).get(fact)?.leaves ?? []);
}

function valuesOf(fact: FactId, leaves: readonly Leaf[]): readonly (FactValue | undefined)[] {
  const { type } = FACTS[fact];
  switch (type.kind) {
    case 'boolean':
      return [true, false, undefined];
    case 'choice':
      return [...type.choices, undefined];
    case 'list':
      return [...candidateChanges(fact, leaves).map(({ to }) => to), undefined];
    case 'number': {
      const starts = candidateChanges(fact, leaves).flatMap(({ to, limit }) =>
        limit?.kind === 'at-least' || limit?.kind === 'above' ? [Number(to)] : [],
      );
      return [...new Set([0, ...starts])].sort((a, b) => a - b);
    }
    case 'date': {
      const days = leaves.flatMap((leaf) => ('before' in leaf ? [leaf.before] : []));
      return ['1900-01-01', ...new Set(days)].sort();
    }
  }
}

type Keyed = AnswerEffect & { readonly key: string };

/** A stretch with the same effect as the one below it is part of it. */
function stretches(effects: readonly Keyed[]): readonly AnswerEffect[] {
  return effects
    .filter(({ key }, index) => key !== effects[index - 1]?.key)
    .map(({ key: _key, ...effect }) => effect);
}

/** Answers with the same effect stand on one line; “not answered” always has its own. */
function groups(effects: readonly Keyed[]): readonly AnswerEffect[] {
  const alike = Map.groupBy(effects, ({ key, value }) => (value === undefined ? '' : key));
  return [...alike.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    const { key: _key, ...effect } = first;
    return [{ ...effect, orElse: others.flatMap(({ value }) => (value === undefined ? [] : [value])) }];
  });
}
