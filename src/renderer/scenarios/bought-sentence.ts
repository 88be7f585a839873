import type { TFunction } from 'i18next';
import type { Plan } from '#core/plan/plan';
import type { Scenarios } from '#core/scenarios/scenarios';
import { isLanguagePlan } from '#core/workload/resolve';
import type { Format } from '../format/create-format';
import { valueText } from '../ui/value-text';

/** Most offers named. */
const NAMED_OFFERS = 4;

/** What buying the answers rests on: price, tokens and offers; or why it has no price. */
export function boughtSentence(
  t: TFunction<'uncertainty'>,
  tItems: TFunction<'items'>,
  format: Format,
  plan: Plan,
  bought: Scenarios['bought'],
): string {
  if (bought === null) return t(notBought(plan));
  const { usdPerMillionTokens: usd, offers, comparedBy, tokens } = bought;
  const price = (value: number) => valueText(tItems, format, value, 'usd_per_million_tokens');
  return t(`scenarios.${comparedBy}`, {
    price: price(usd.likely),
    low: price(usd.low),
    high: price(usd.high),
    names: format.listed(offers.slice(0, NAMED_OFFERS).map(({ model }) => model)),
    month: format.date(offers.map(({ asOf }) => asOf).toSorted()[0] ?? ''),
    tokens: format.size(tokens.p50),
  });
}

function notBought(plan: Plan) {
  if (!isLanguagePlan(plan)) return 'scenarios.notText';
  return plan.markets.length === 0 ? 'scenarios.noMarkets' : 'scenarios.noPrices';
}
