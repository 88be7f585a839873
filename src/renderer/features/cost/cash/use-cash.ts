import type { CashFlow, CountryCash } from '#core/cash/cash-flow';
import type { Plan } from '#core/plan/plan';
import { usePlanReference } from '../../../state/use-plan-reference';
import { useSession } from '../../../state/use-state';
import { openCashWorker } from '../../../worker/open-workers';
import { useWorkerAnswer } from '../../../worker/questions/use-worker-answer';

export interface CountriesCash {
  readonly rows: readonly CountryCash[];
  /** What the plan itself comes to, of which the rows are. */
  readonly cash: CashFlow;
  readonly plan: Plan;
}

export interface CashState {
  /** null until the first figures are there; the old ones stay while new ones are worked out. */
  readonly cash: CashFlow | null;
  /** The plan that the figures belong to. */
  readonly plan: Plan | null;
  /** null until all of them are done; they take longer than `cash`, and may be those of a plan before. */
  readonly countries: CountriesCash | null;
  readonly isStale: boolean;
  readonly error: string | null;
}

/** The cash flow of the open plan, in a thread of its own that ends with the view. */
export function useCash(): CashState {
  const reference = usePlanReference();
  const plan = useSession((state) => state.plan);
  const { answer, question, further, isStale, error } = useWorkerAnswer(openCashWorker, reference, plan);
  const countries =
    further === null ? null : { rows: further.part, cash: further.answer, plan: further.question };
  return { cash: answer, plan: question, countries, isStale, error };
}
