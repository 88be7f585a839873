import type { CashFlow, CountryCash } from '#core/cash/cash-flow';
import { cashFlowOf, compareCash } from '#core/cash/plan-cash';
import type { CashQuestion } from './cash-messages';
import type { PlanReference } from './plan-reference';
import type { Further } from './questions/question-handler';

/** Countries worked out before the thread looks for a newer plan. */
const COUNTRIES_AT_ONCE = 4;

/** The cash flow of a plan; then, where it is asked for, in one part that of each country when all of them are done. */
export function cashAnswers(
  reference: PlanReference,
): (question: CashQuestion, further: Further<readonly CountryCash[]>) => CashFlow {
  return ({ plan, inEachCountry }, { later, tell }) => {
    const asked = { ...reference, plan };
    const cash = cashFlowOf(asked);
    if (!inEachCountry) return cash;
    later(() => {
      const inCountry = compareCash(asked);
      const left = reference.catalog.countries.map(({ iso2 }) => iso2);
      const done: CountryCash[] = [];
      const next = () => {
        done.push(...left.splice(0, COUNTRIES_AT_ONCE).map(inCountry));
        if (left.length === 0) tell(done);
        else later(next);
      };
      next();
    });
    return cash;
  };
}
