import type { Catalog } from '#core/catalog/catalog';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { PlanIp } from '#core/ip/plan-ip/plan-ip';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import type { Plan } from '#core/plan/plan';

/** What the graph is fed by. */
export interface GraphRequest {
  readonly plan: Plan;
  readonly catalog: Pick<Catalog, 'ecosystem'>;
  readonly evaluation: Pick<Evaluation, 'planned' | 'trainingFacts' | 'servingFacts'>;
  /** Of the plan, as they bind at launch; null = the law is not there. */
  readonly duties: PlanDuties | null;
  /** null = the catalog of intellectual property is not there. */
  readonly planIp: PlanIp | null;
}
