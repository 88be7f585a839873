import { useMemo } from 'react';
import type { CashFlow, CountryCash } from '#core/cash/cash-flow';
import type { Plan } from '#core/plan/plan';
import { usePlanReference } from '../state/use-plan-reference';
import { openCashWorker } from '../worker/open-workers';
import { useWorkerAnswer } from '../worker/questions/use-worker-answer';

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

/**
 * The cash flow of a plan, in a thread of its own that ends with whoever asks.
 *
 * @param plan null = nothing is asked, and no thread is started
 * @param inEachCountry whether it is compared with all of the plan in one country after the other
 */
export function useCash(plan: Plan | null, inEachCountry: boolean): CashState {
  const reference = usePlanReference();
  const asked = useMemo(() => (plan === null ? null : { plan, inEachCountry }), [plan, inEachCountry]);
  const { answer, question, further, isStale, error } = useWorkerAnswer(openCashWorker, reference, asked);
  const countries =
    further === null ? null : { rows: further.part, cash: further.answer, plan: further.question.plan };
  return { cash: answer, plan: question?.plan ?? null, countries, isStale, error };
}
