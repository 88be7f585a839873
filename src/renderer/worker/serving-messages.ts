import type { Plan } from '#core/plan/plan';
import type { PlanReference } from './plan-reference';

/** To the worker of serving. */
export interface ServingQuestion {
  readonly plan: Plan;
  /** Key of the offer that serving is compared with; null = the nearest in size. */
  readonly apiKey: string | null;
}

/** What it is answered from; serving takes no law and no fees. */
export type ServingReference = Pick<PlanReference, 'catalog' | 'importedOffers'>;
