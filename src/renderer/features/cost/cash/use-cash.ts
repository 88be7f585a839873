import type { CashFlow, CountryCash } from '#core/cash/cash-flow';
import type { Plan } from '#core/plan/plan';
import { usePlanReference } from '../../../state/use-plan-reference';
import { useSession } from '../../../state/use-state';
import { openCashWorker } from '../../../worker/open-workers';
import { useWorkerAnswer } from '../../../worker/questions/use-worker-answer';

export interface CashState {
  /** null until the first figures are there; the old ones stay while new ones are worked out. */
  readonly cash: CashFlow | null;
  /** The plan that the figures belong to. */
  readonly plan: Plan | null;
  /** null until all of them are done. */
  readonly countries: readonly CountryCash[] | null;
  readonly isStale: boolean;
  readonly error: string | null;
}

/** The cash flow of the open plan, in a thread of its own that ends with the view. */
export function useCash(): CashState {
  const reference = usePlanReference();
  const plan = useSession((state) => state.plan);
  const { answer, question, further, isStale, error } = useWorkerAnswer(openCashWorker, reference, plan);
  return { cash: answer, plan: question, countries: further?.part ?? null, isStale, error };
}
