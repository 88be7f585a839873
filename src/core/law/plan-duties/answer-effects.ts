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
  /**
   * Of a number or a day, which stands for all from it up to the next that is listed: the limit as the law writes it,
   * itself included or not. null = the answer is a single one; `none` = the lowest stretch.
   */
  readonly from: { readonly limit: number | string; readonly isIncluded: boolean } | 'none' | null;
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
 * @returns empty where no law of the plan asks for the fact
 */
export function answerEffects(
  request: PlanDutiesRequest,
  now: PlanDuties,
  fact: FactId,
): readonly AnswerEffect[] {
  const applyingNow = applying(now);
  const leaves = leavesIn(now, fact);
  if (leaves.length === 0) return [];
  const { kind } = FACTS[fact].type;
  const isStretch = kind === 'number' || kind === 'date';
  const candidates = isStretch ? startsOf(fact, leaves) : singleValues(fact, leaves);
  const effects = candidates.map(({ value, from }): Keyed => {
    const then = dutiesOfPlan({ ...request, plan: withAnswer(request.plan, null, fact, value) });
    const applyingThen = applying(then);
    const open = then.duties.filter(
      ({ assessment: { state, duty } }) => state === 'unknown' && !duty.isAdvice,
    );
    return {
      value,
      orElse: [],
      from,
      appliesCount: applyingThen.size,
      openCount: open.length,
      added: [...applyingThen].flatMap(([id, duty]) => (applyingNow.has(id) ? [] : [duty])),
      removed: [...applyingNow].flatMap(([id, duty]) => (applyingThen.has(id) ? [] : [duty])),
      key: [...applyingThen.keys(), '|', ...open.map(({ assessment }) => assessment.duty.id)].sort().join(),
    };
  });
  return isStretch ? stretches(effects) : groups(effects);
}

/** Advice binds nobody, so it is counted nowhere. */
function applying({ duties }: PlanDuties): ReadonlyMap<string, PlanDuty> {
  return new Map(
    duties
      .filter(({ assessment: { state, duty } }) => state === 'applies' && !duty.isAdvice)
      .map((duty) => [duty.assessment.duty.id, duty]),
  );
}

function leavesIn({ countries }: PlanDuties, fact: FactId): readonly Leaf[] {
  const jurisdictions = new Set(
    countries.flatMap(({ places }) => places.map(({ place }) => place.jurisdiction)),
  );
  return [...jurisdictions].flatMap((jurisdiction) => askedFacts(jurisdiction).get(fact)?.leaves ?? []);
}

type Candidate = Pick<AnswerEffect, 'value' | 'from'>;

function singleValues(fact: FactId, leaves: readonly Leaf[]): readonly Candidate[] {
  const { type } = FACTS[fact];
  const values: readonly FactValue[] =
    type.kind === 'boolean'
      ? [true, false]
      : type.kind === 'choice'
        ? type.choices
        : candidateChanges(fact, leaves).map(({ to }) => to);
  return [...values, undefined].map((value) => ({ value, from: null }));
}

/** The beginnings of the stretches between the limits of the law, from the lowest on. */
function startsOf(fact: FactId, leaves: readonly Leaf[]): readonly Candidate[] {
  if (FACTS[fact].type.kind === 'date') {
    const days = new Set(leaves.flatMap((leaf) => ('before' in leaf ? [leaf.before] : [])));
    const later = [...days].sort().map((day) => ({ value: day, from: { limit: day, isIncluded: true } }));
    return [{ value: FIRST_DAY, from: 'none' }, ...later];
  }
  const starts = candidateChanges(fact, leaves).flatMap(({ to, limit }) =>
    limit?.kind === 'at-least' || limit?.kind === 'above'
      ? [{ value: Number(to), from: { limit: limit.value, isIncluded: limit.kind === 'at-least' } }]
      : [],
  );
  return [{ value: 0, from: 'none' as const }, ...starts.sort((a, b) => a.value - b.value)];
}

/** Before every day that a law names. */
const FIRST_DAY = '1900-01-01';

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
