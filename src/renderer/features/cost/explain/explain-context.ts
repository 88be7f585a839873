import type { Accelerator } from '#core/catalog/catalog';
import type { ComputePricing, Evaluation } from '#core/evaluation/evaluation';
import { layOutSchedule, type Schedule } from '#core/evaluation/schedule';
import type { Plan } from '#core/plan/plan';
import { scalePoints, type ThreePoint } from '#core/uncertainty/three-point';
import { type Term, type TermKey, type TermUnit, term } from './formula';

/** What explanations are made of. */
export interface ExplainContext {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly accelerators: ReadonlyMap<string, Accelerator>;
}

/** A figure or answer that the formula needs is not known: there is nothing to fill in. */
export class NotKnownError extends Error {}

type Options = Partial<Pick<Term, 'operation' | 'form'>>;

/** A figure in use as a term; percent become shares. @throws NotKnownError */
export function figureTerm(context: ExplainContext, id: string, unit: TermUnit, options: Options = {}): Term {
  const use = context.evaluation.figures[id];
  if (use === undefined) throw new NotKnownError(id);
  const value = use.unit === 'percent' ? scalePoints(use.value, 0.01) : use.value;
  return term('figure', value.likely, unit, { ...options, spread: value, figureId: id });
}

/** An answer of the plan, or the catalog's default where the plan has none. @throws NotKnownError */
export function answerTerm(
  context: ExplainContext,
  key: TermKey,
  answer: { readonly value: ThreePoint | null; readonly path: string },
  assumptionId: string,
  unit: TermUnit,
  options: Options = {},
): Term {
  const { value, path } = answer;
  return value === null
    ? figureTerm(context, `assumption/${assumptionId}`, unit, options)
    : term(key, value.likely, unit, { ...options, spread: value, path });
}

/** Rent of an hour: price, change until signing, discount, unused hours. @throws NotKnownError */
export function rentTerms(
  context: ExplainContext,
  pricing: ComputePricing,
  tenure: Plan['training']['tenure'],
  countsUnusedHours: boolean,
): readonly Term[] {
  if (pricing.figureId === null) throw new NotKnownError('price');
  const terms = [
    figureTerm(context, pricing.figureId, 'usd_per_accelerator_hour'),
    figureTerm(context, 'assumption/rent.price_change', 'ratio'),
  ];
  if (tenure === 'reserved')
    terms.push(figureTerm(context, 'assumption/rent.reserved_discount', 'share', { form: 'one-minus' }));
  if (countsUnusedHours)
    terms.push(figureTerm(context, 'assumption/rent.occupancy', 'share', { operation: 'over' }));
  return terms;
}

/** The accelerator of an id. @throws NotKnownError */
export function acceleratorOf(context: ExplainContext, id: string): Accelerator {
  const part = context.accelerators.get(id);
  if (part === undefined) throw new NotKnownError(id);
  return part;
}

/** When things happen; the length of the final run is its likely one, as in the engine. */
export function scheduleOf({ plan }: ExplainContext, likelyHeldHours: number): Schedule {
  return layOutSchedule(plan, likelyHeldHours / plan.training.acceleratorCount / 24);
}
