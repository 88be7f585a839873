import type {
  InternationalRoute,
  ProtectedRight,
  ProtectionCatalog,
  ProtectionJurisdiction,
} from '#core/ip/protection/protection-catalog';
import type { ProtectionRight } from '#core/plan/ip/protection';

/** The catalog by what is looked up in it. */
export interface ProtectionIndex {
  readonly catalog: ProtectionCatalog;
  jurisdiction(market: string): ProtectionJurisdiction | null;
  right(market: string, right: ProtectionRight): ProtectedRight | null;
  /** null = there is no such route for the right. */
  route(right: ProtectionRight): InternationalRoute | null;
  /** Months in which a first filing gives its day to the others; 0 = the right knows none. */
  priorityMonths(right: ProtectionRight): number;
}

const known = new WeakMap<ProtectionCatalog, ProtectionIndex>();

export function indexProtection(catalog: ProtectionCatalog): ProtectionIndex {
  const found = known.get(catalog);
  if (found !== undefined) return found;
  const jurisdictions = new Map(catalog.jurisdictions.map((jurisdiction) => [jurisdiction.id, jurisdiction]));
  const rights = new Map(
    catalog.jurisdictions.flatMap(({ id, rights: own }) =>
      own.map((right) => [`${id}/${right.right}`, right] as const),
    ),
  );
  const index: ProtectionIndex = {
    catalog,
    jurisdiction: (market) => jurisdictions.get(market) ?? null,
    right: (market, right) => rights.get(`${market}/${right}`) ?? null,
    route: (right) => catalog.routes.find((route) => route.right === right) ?? null,
    priorityMonths: (right) => catalog.priority.find((period) => period.right === right)?.months ?? 0,
  };
  known.set(catalog, index);
  return index;
}
