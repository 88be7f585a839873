import type { Plan } from '#core/plan/plan';
import type { ServingAnalysis } from '#core/serving/serving-analysis';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';

/** What each part of the view draws from. */
export interface SectionProps {
  readonly analysis: ServingAnalysis;
  /** The plan that the analysis belongs to. */
  readonly plan: Plan;
  readonly view: CostView;
  readonly names: Names;
}
