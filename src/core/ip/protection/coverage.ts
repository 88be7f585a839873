import { type IpReadCount, readCount } from '#core/ip/coverage';
import type { OfficialFee, ProtectionCatalog } from '#core/ip/protection/protection-catalog';

/** How far what is known on registering rights reaches, and how well it rests on its sources. */
export interface ProtectionCoverage {
  readonly jurisdictions: number;
  readonly rights: IpReadCount;
  readonly fees: IpReadCount;
  /** Fees of which no amount is known. */
  readonly feesUnknown: number;
  readonly routes: IpReadCount;
}

/** Fees of markets, of treaty routes and of markets within the Madrid system count alike. */
export function coverageOfProtection({ jurisdictions, routes }: ProtectionCatalog): ProtectionCoverage {
  const rights = jurisdictions.flatMap((each) => each.rights);
  const fees: readonly OfficialFee[] = [
    ...rights.flatMap((right) => right.fees),
    ...routes.flatMap((route) => [...route.fees, ...route.complementary]),
    ...jurisdictions.flatMap(({ madrid }) => (madrid?.kind === 'individual' ? madrid.fees : [])),
  ];
  return {
    jurisdictions: jurisdictions.length,
    rights: readCount(rights),
    fees: readCount(fees),
    feesUnknown: fees.filter(({ amount }) => amount === null).length,
    routes: readCount(routes),
  };
}
