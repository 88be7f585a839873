import type { Constraint } from '#core/placement/constraint';
import type { ConstraintCount } from '#core/placement/search-placements';
import { NO_PLACEMENT_SEARCH } from '#core/plan/no-placement-search';
import { DATA_RULES } from '#core/plan/placement-choices';
import type { PlacementSearch } from '#core/plan/placement-search';

/** What one click does against a constraint; null = it is no choice of the user's. */
export function relaxed(
  { constraint, limitNeeded }: Pick<ConstraintCount, 'constraint' | 'limitNeeded'>,
  constraints: PlacementSearch,
): Partial<PlacementSearch> | null {
  const changes: Readonly<Record<Constraint, Partial<PlacementSearch> | null>> = {
    excluded: { excluded: [] },
    kept: { kept: [] },
    offers: { localOffersOnly: false },
    export: { allowsLicence: true },
    data: weakerDataRule(constraints),
    latency: { maxLatencyMs: limitNeeded === null ? null : roundedUp(limitNeeded) },
    carbon: { maxTonnesCo2: limitNeeded === null ? null : roundedUp(limitNeeded) },
    'unknown-cost': null,
    budget: { budgetAt: null },
  };
  return changes[constraint];
}

/** The user's own list goes first, then the rule by a step; what the law says stays. */
function weakerDataRule({ dataRule, dataStays }: PlacementSearch): Partial<PlacementSearch> | null {
  if (dataStays.length > 0) return { dataStays: [] };
  const weaker = DATA_RULES[DATA_RULES.indexOf(dataRule) - 1];
  return weaker === undefined ? null : { dataRule: weaker };
}

/** A limit that lets something in, to the next whole number. */
export function roundedUp(limit: number): number {
  return Math.ceil(limit - 1e-9);
}

/** Whether nothing differs from what a search keeps to at first. */
export function isDefault(constraints: PlacementSearch): boolean {
  return JSON.stringify(constraints) === JSON.stringify(NO_PLACEMENT_SEARCH);
}
