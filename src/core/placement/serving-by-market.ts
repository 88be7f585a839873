import { HOURS_PER_MONTH } from '#core/evaluation/schedule';
import { servingRent } from '#core/evaluation/serving-items';
import { replicasAt } from '#core/evaluation/serving-vectors';
import { breaksDataRule, flagsOf } from '#core/placement/data-rules';
import { isRestrictedSeat } from '#core/placement/export-standing';
import type { PlaceHardware, PlacementBasis } from '#core/placement/placement-basis';
import type { PlacementSearch } from '#core/plan/placement-search';

/** Serving split over regions, with everything likely. */
export interface SplitServing {
  /** Each region with the markets it serves; dearest first. */
  readonly regions: readonly {
    readonly country: string;
    readonly markets: readonly string[];
    /** Rent over the horizon [USD]. */
    readonly usd: number;
    /** Round trip to the furthest of its markets [ms]; null = not known. */
    readonly latencyMs: number | null;
  }[];
  readonly usd: number;
  /** The cheapest single region that may serve all; null = none may. */
  readonly single: { readonly country: string; readonly usd: number } | null;
  /** Markets put together before the search, since there are more than it can take apart: as if they were one. */
  readonly mergedCount: number;
}

/** Sets of markets double with each of them; 2^12 sets of 51 regions take some milliseconds. */
export const MOST_MARKETS = 12;

/**
 * The cheapest way to serve each market from a region of its own choice, training and seat given.
 *
 * Splitting is not separable: every region keeps spare replicas of its own and rounds up to whole machines. So every set of
 * markets is priced in every region as a whole, with its spares and its rounding, and the best division into sets is
 * found over the sets: exact for up to `MOST_MARKETS` markets. Beyond, the smallest markets go together with the last.
 * Everything at its likely value.
 *
 * @returns null where nothing is rented, no market is served, or some market may be served from nowhere
 */
export function serveByMarket(
  basis: PlacementBasis,
  constraints: PlacementSearch,
  training: number,
  seat: number,
): SplitServing | null {
  const { model, plan, countries, markets } = basis;
  const { inputs, schedule } = model;
  if (basis.isTied.serving || plan.serving.tenure === 'owned' || plan.markets.length === 0) return null;
  const likely = inputs.runCount;
  const total = model.users[likely] as number;
  if (!(total > 0)) return null;

  const isLicensedSeat = isRestrictedSeat(model.index.countries.get(countries[seat] as string));
  const groups = groupMarkets(plan.markets);
  const mayServe = (region: number, market: number): boolean => {
    const latency = basis.latencyMs[region]?.[market] as number;
    if (constraints.maxLatencyMs !== null && !(latency <= constraints.maxLatencyMs)) return false;
    const rules = markets[market];
    if (rules === undefined) return true;
    const placement = {
      training: countries[training] as string,
      serving: countries[region] as string,
      team: countries[seat] as string,
    };
    return !breaksDataRule(rules, flagsOf(rules, placement), constraints);
  };
  const regions = countries.flatMap((country, number) => {
    const hardware = basis.serving[number] as PlaceHardware;
    const isClosed =
      constraints.excluded.includes(country) ||
      (constraints.kept.includes('serving') && country !== plan.placement.serving) ||
      (constraints.localOffersOnly && !hardware.isOffered) ||
      (!constraints.allowsLicence &&
        (hardware.exportStanding !== 'free' || (hardware.isRestrictedPart && isLicensedSeat)));
    const vectors = model.servingOn(hardware.pricing.acceleratorId);
    const rent = servingRent(model, hardware.pricing);
    if (isClosed || vectors === null || rent === null) return [];
    return [
      {
        number,
        country,
        usdPerHour: rent[likely] as number,
        demandPerUser: (vectors.demandReplicas[likely] as number) / total,
        /** Sets that hold any of these may not be served from here. */
        closedTo: groups.reduce(
          (closed, { positions }, bit) =>
            positions.every((market) => mayServe(number, market)) ? closed : closed | (1 << bit),
          0,
        ),
      },
    ];
  });

  const setCount = 1 << groups.length;
  const best = new Float64Array(setCount).fill(Number.POSITIVE_INFINITY);
  const regionOf = new Int16Array(setCount).fill(-1);
  const usersOf = new Float64Array(setCount);
  for (let set = 1; set < setCount; set += 1) {
    const last = 31 - Math.clz32(set);
    const users = (usersOf[set ^ (1 << last)] as number) + (groups[last] as (typeof groups)[number]).users;
    usersOf[set] = users;
    for (const [position, { usdPerHour, demandPerUser, closedTo }] of regions.entries()) {
      if ((set & closedTo) !== 0) continue;
      const usd = usdPerHour * hoursFor(users * demandPerUser);
      if (usd < (best[set] as number)) {
        best[set] = usd;
        regionOf[set] = position;
      }
    }
  }
  // The best division of a set: one part holds its lowest market, the rest is divided best.
  const divided = new Float64Array(setCount).fill(Number.POSITIVE_INFINITY);
  const firstPart = new Int32Array(setCount);
  divided[0] = 0;
  for (let set = 1; set < setCount; set += 1) {
    const lowest = set & -set;
    for (let part = set; part > 0; part = (part - 1) & set) {
      if ((part & lowest) === 0) continue;
      const usd = (best[part] as number) + (divided[set ^ part] as number);
      if (usd < (divided[set] as number)) {
        divided[set] = usd;
        firstPart[set] = part;
      }
    }
  }
  const all = setCount - 1;
  if (!Number.isFinite(divided[all])) return null;
  const found: SplitServing['regions'][number][] = [];
  for (let rest = all; rest > 0; rest ^= firstPart[rest] as number) {
    const part = firstPart[rest] as number;
    const { country, number } = regions[regionOf[part] as number] as (typeof regions)[number];
    const positions = groups.flatMap((group, bit) => ((part & (1 << bit)) === 0 ? [] : group.positions));
    const latency = Math.max(...positions.map((market) => basis.latencyMs[number]?.[market] as number));
    const known = found.findIndex((other) => other.country === country);
    const names = positions.map((market) => plan.markets[market]?.country as string);
    const before = known < 0 ? undefined : found.splice(known, 1)[0];
    // Without spares and rounding two parts in one region cost what one does.
    found.push({
      country,
      markets: [...(before?.markets ?? []), ...names],
      usd: (before?.usd ?? 0) + (best[part] as number),
      latencyMs: Number.isNaN(latency) ? null : Math.max(latency, before?.latencyMs ?? 0),
    });
  }
  const single = regions[regionOf[all] as number];
  return {
    regions: found.sort((a, b) => b.usd - a.usd),
    usd: divided[all] as number,
    single: single === undefined ? null : { country: single.country, usd: best[all] as number },
    mergedCount: Math.max(0, plan.markets.length - MOST_MARKETS),
  };

  /** Accelerator-hours over the horizon, whole machines and spares. */
  function hoursFor(demandReplicas: number): number {
    let replicaMonths = 0;
    for (const share of schedule.usersShare01)
      replicaMonths += replicasAt(demandReplicas, share, plan.serving.spareReplicas);
    return replicaMonths * HOURS_PER_MONTH * plan.serving.acceleratorsPerReplica;
  }
}

/** Markets by number, the largest apart and the smallest together with the last of them. */
function groupMarkets(
  markets: PlacementBasis['plan']['markets'],
): readonly { readonly positions: readonly number[]; readonly users: number }[] {
  const order = markets
    .map(({ monthlyActiveUsers }, position) => ({ positions: [position], users: monthlyActiveUsers.likely }))
    .sort((a, b) => b.users - a.users);
  if (order.length <= MOST_MARKETS) return order;
  const rest = order.slice(MOST_MARKETS - 1);
  return [
    ...order.slice(0, MOST_MARKETS - 1),
    {
      positions: rest.flatMap(({ positions }) => positions),
      users: rest.reduce((sum, { users }) => sum + users, 0),
    },
  ];
}
