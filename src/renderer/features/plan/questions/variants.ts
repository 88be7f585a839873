import type { Catalog } from '#core/catalog/catalog';
import type { Driver, Evaluation } from '#core/evaluation/evaluation';
import { isOwnHardware } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { exactly, type ThreePoint } from '#core/uncertainty/three-point';
import { getIn, setIn } from '../../../state/set-in';
import { RENTED } from '../own-machines/own-choices';
import { cheapestPlaces, type Purpose } from './place-options';
import type { Question } from './question';
import { choicesOf, numberRulesOf } from './schema-leaf';

/** Another answer to a question, and the plan as it would be with it. */
export interface Variant {
  readonly value: unknown;
  readonly isNow: boolean;
  readonly plan: Plan;
}

export interface VariantContext {
  readonly evaluation: Evaluation | null;
  readonly catalog: Catalog | null;
}

/** Most other countries or accelerators that are compared. */
const MOST_OTHERS = 3;

/** The answers worth comparing: every choice; half and double of a number; the cheapest places; other parts sold there. */
export function variantsOf(question: Question, plan: Plan, context: VariantContext): readonly Variant[] {
  const stored = getIn(plan, question.id);
  // A choice that a plan need not hold stands at its first value.
  const now = stored === undefined && question.kind === 'choice' ? choicesOf(question.id)[0] : stored;
  return valuesOf(question, plan, now, context).flatMap((value) => {
    const changed = setIn(plan, question.id, value);
    if (!changed.ok) return [];
    const isNow = Object.is(value, now);
    return [{ value, isNow, plan: isNow ? changed.value : consistent(changed.value, question.id, plan) }];
  });
}

function valuesOf(question: Question, plan: Plan, now: unknown, context: VariantContext): readonly unknown[] {
  const { id, kind } = question;
  switch (kind) {
    case 'choice':
      return choicesOf(id);
    case 'yes-no':
      return [true, false];
    case 'number':
    case 'optional-number':
      return typeof now === 'number' ? halfAndDouble(now, id) : [];
    case 'uncertain':
    case 'uncertain-or-default':
      return endsOf((now as ThreePoint | null) ?? driverValue(id, context.evaluation), now);
    case 'country': {
      const purpose = id.slice('placement.'.length) as Purpose;
      const others = cheapestPlaces(context.evaluation?.countries ?? [], purpose, String(now), MOST_OTHERS);
      return [now, ...others.map(({ country }) => country)];
    }
    case 'accelerator':
      return [
        now,
        ...partsOfferedIn(plan.placement[id.startsWith('training') ? 'training' : 'serving'], now, context),
      ];
    default:
      return [];
  }
}

/** Low, as it is, high. */
function endsOf(value: ThreePoint | null, now: unknown): readonly unknown[] {
  return value === null || value.low === value.high ? [] : [exactly(value.low), now, exactly(value.high)];
}

/** The figure that the engine uses for an input the user has not answered. */
function driverValue(input: string, evaluation: Evaluation | null): ThreePoint | null {
  const drivers = evaluation?.planned.scopes.flatMap((scope): readonly Driver[] => scope.drivers) ?? [];
  return drivers.find((driver) => driver.input === input)?.value ?? null;
}

function halfAndDouble(now: number, id: string): readonly number[] {
  const { min, max, integer } = numberRulesOf(id);
  const values = [now / 2, now, now * 2].map((value) =>
    Math.min(max, Math.max(min, integer === true ? Math.round(value) : value)),
  );
  return [...new Set(values)];
}

/** Other accelerators that are offered in a country, those with most offers first. */
function partsOfferedIn(country: string, now: unknown, { catalog }: VariantContext): readonly string[] {
  const counts = new Map<string, number>();
  for (const offer of catalog?.offers ?? [])
    if (offer.country === country && offer.acceleratorId !== now && offer.usdPerHour !== null)
      counts.set(offer.acceleratorId, (counts.get(offer.acceleratorId) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_OTHERS)
    .map(([acceleratorId]) => acceleratorId);
}

/** Beside own machines a part of the catalog is compared as it would be rented. */
function rented(plan: Plan, id: 'training.acceleratorId' | 'serving.acceleratorId', before: Plan): Plan {
  const use = id === 'training.acceleratorId' ? 'training' : 'serving';
  if (!isOwnHardware(before[use].acceleratorId)) return plan;
  return { ...plan, [use]: { ...plan[use], tenure: RENTED[use] } };
}

/** A dense model uses all of its parameters, a mixture at most all. */
function consistent(plan: Plan, id: string, before: Plan): Plan {
  if (id === 'training.acceleratorId' || id === 'serving.acceleratorId') return rented(plan, id, before);
  if (!id.startsWith('model.')) return plan;
  const { kind, parameterCount, activeParameterCount } = plan.model;
  const active = kind === 'dense' ? parameterCount : Math.min(activeParameterCount, parameterCount);
  return { ...plan, model: { ...plan.model, activeParameterCount: active } };
}
