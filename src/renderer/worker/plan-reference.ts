import type { EvaluationRequest } from '#core/evaluation/evaluate-plan';
import type { IpCatalog } from '#core/ip/ip';

/** What a plan is computed from besides itself. A part that could not be read is left out. */
export type PlanReference = Pick<EvaluationRequest, 'catalog' | 'importedOffers' | 'law' | 'protection'>;

/** The same for a worker that weighs intellectual property as well. */
export interface PlanAndIpReference extends PlanReference {
  /** Without it nothing is known of the risks of a country. */
  readonly ip?: IpCatalog;
}
