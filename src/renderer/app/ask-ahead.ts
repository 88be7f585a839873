import type { Catalog } from '#core/catalog/catalog';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { LawCatalog } from '#core/law/law';
import { withAnswersAhead } from '../rpc/answers-ahead';
import { createRpcClient } from '../rpc/client';
import { readAhead } from './read-ahead';

export type AskedAhead = ReturnType<typeof askAhead>;

/**
 * Asks for what every start needs while the app itself is still on its way; see `start` of the stores, which asks for the
 * same.
 *
 * @param planId plan that is opened; null = the one that was open last
 */
export function askAhead(planId: string | null) {
  const client = createRpcClient();
  const { ask, call } = withAnswersAhead(client.call);
  void ask('settings.get', {}).then((settings) => {
    const id = planId ?? (settings.ok ? settings.value.lastPlanId : null);
    if (id !== null) void ask('plans.open', { id });
  });
  void ask('prices.offers', {});
  return {
    ...client,
    call,
    readCatalog: readAhead<Catalog>('catalog.json'),
    readLaw: readAhead<LawCatalog>('law.json'),
    readProtection: readAhead<ProtectionCatalog>('protection.json'),
  };
}
