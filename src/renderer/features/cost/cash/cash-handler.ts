import type { CountryCash } from '#core/cash/cash-flow';
import { cashFlowOf, compareCash } from '#core/cash/plan-cash';
import type { CashAnswer, CashReference, CashRequest } from './cash-messages';

/** Countries worked out before the thread looks for a newer plan. */
const COUNTRIES_AT_ONCE = 4;

/**
 * The thread without its thread.
 *
 * @param later runs something once the messages that have come meanwhile are handled
 */
export function createCashHandler(
  answer: (message: CashAnswer) => void,
  later: (task: () => void) => void,
): (request: CashRequest) => void {
  let reference: CashReference | null = null;
  let newest = 0;

  function guarded(requestId: number, task: () => void): void {
    try {
      task();
    } catch (cause) {
      // A fault of ours; the screen goes on with the figures it has.
      const message = cause instanceof Error ? cause.message : String(cause);
      answer({ kind: 'failed', requestId, message });
    }
  }

  return (request) => {
    if (request.kind === 'reference') {
      reference = request.reference;
      return;
    }
    const { requestId, plan } = request;
    newest = requestId;
    const known = reference;
    if (known === null) {
      answer({ kind: 'failed', requestId, message: 'The reference data is not loaded.' });
      return;
    }
    const { catalog, law, protection, importedOffers } = known;
    const asked = {
      plan,
      catalog,
      importedOffers,
      ...(law === null ? {} : { law }),
      ...(protection === null ? {} : { protection }),
    };
    guarded(requestId, () => {
      answer({ kind: 'cash', requestId, cash: cashFlowOf(asked) });
      later(() => guarded(requestId, () => startCountries()));
    });

    function startCountries(): void {
      if (requestId !== newest) return;
      const inCountry = compareCash(asked);
      const left = catalog.countries.map(({ iso2 }) => iso2);
      const done: CountryCash[] = [];
      const next = () => {
        if (requestId !== newest) return;
        done.push(...left.splice(0, COUNTRIES_AT_ONCE).map(inCountry));
        if (left.length === 0) answer({ kind: 'countries', requestId, countries: done });
        else later(() => guarded(requestId, next));
      };
      next();
    }
  };
}
