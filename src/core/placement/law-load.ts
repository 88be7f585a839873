import { complianceEffort } from '#core/evaluation/compliance-effort';
import { type Schedule, shareBefore } from '#core/evaluation/schedule';
import { placesOf } from '#core/law/engine/places';
import type { Jurisdiction, LawCatalog } from '#core/law/law';
import { asksForDestinations, type StandingsIn } from '#core/law/plan-duties/duty-standings';
import { isCriticalOpen } from '#core/law/plan-duties/launch-blockers';
import { isInRegions } from '#core/law/plan-duties/plan-duties';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';

/** What the law asks under a placement, in numbers that add up over the laws. Working days; counts of duties. */
export const LOAD_FIELDS = [
  'onceLow',
  'onceHigh',
  'recurringLow',
  'recurringHigh',
  /** One-off days that fall into the horizon, and recurring days in it, both likely. */
  'onceWithin',
  'recurringWithin',
  'dutyCount',
  'unknownCount',
  /** Critical duties that apply and are neither done nor set aside. */
  'criticalOpen',
] as const;
export type LoadField = (typeof LOAD_FIELDS)[number];
export type LawLoad = Readonly<Record<LoadField, number>>;

export const LOAD_WIDTH = LOAD_FIELDS.length;

/** Position of a field in a row of loads. */
export const AT = Object.fromEntries(LOAD_FIELDS.map((field, position) => [field, position])) as Readonly<
  Record<LoadField, number>
>;

/** Work for the law over placements. Countries are numbered as in `countries`. */
export interface LawLoads {
  /**
   * Loads of one training and one serving country by seat: [countries.length · LOAD_WIDTH].
   *
   * @param only the one seat whose row is wanted; left out = all
   */
  fillSeats(training: number, serving: number, rows: Float64Array, only?: number): void;
}

/** A code that no law covers: a place outside all of them. */
export const OUTSIDE = 'ZZ';

/** Laws that bear on the same countries; what one of them asks hangs on which of a placement's countries are its own. */
interface LawGroup {
  /** Kind of a country to this group by number, 0 = outside; kinds differ where the law differs between its territories. */
  readonly trainingKind: Uint16Array;
  readonly servingKind: Uint16Array;
  readonly seatKind: Uint16Array;
  readonly servingKindCount: number;
  readonly seatKindCount: number;
  readonly asksForDestinations: boolean;
  /** [training kind · serving kind · seat kind · LOAD_WIDTH] */
  readonly loads: Float64Array;
}

/**
 * The work for the law under every placement, without asking the law for each: laws are taken apart into groups that
 * share no country. A group sees no more of a placement than which of its three countries are its own and of which kind,
 * so that a few combinations are asked and the rest is addition. Days and counts come from the same functions as the
 * estimate's.
 *
 * @param standingsOf the plan's duties under `law`
 * @param countries ISO codes, all that training, serving and seat may be in
 */
export function createLawLoads(
  plan: Plan,
  law: LawCatalog,
  standingsOf: StandingsIn,
  schedule: Schedule,
  countries: readonly string[],
): LawLoads {
  const { duties } = plan.compliance ?? NO_COMPLIANCE;
  const markets = plan.markets.map(({ country }) => country);
  const groups = groupsOf(plan, law, [...new Set([...countries, ...markets])]).map((members) =>
    layOut(members),
  );
  const groupOfSeat = countries.map((_, number) =>
    groups.findIndex(({ seatKind }) => (seatKind[number] as number) > 0),
  );

  function loadOf(placement: Plan['placement'], asked: readonly string[]): LawLoad {
    const standings = asked.length === 0 ? [] : standingsOf(placement, asked);
    const effort = complianceEffort(standings, schedule, plan.compliance);
    return {
      onceLow: effort.onceDays.low,
      onceHigh: effort.onceDays.high,
      recurringLow: effort.recurringDaysPerYear.low,
      recurringHigh: effort.recurringDaysPerYear.high,
      onceWithin: effort.onceDays.likely * shareBefore(effort.onceShares, effort.onceShares.length),
      recurringWithin: effort.recurringDaysPerYear.likely * effort.recurringYears,
      dutyCount: effort.dutyCount,
      unknownCount: effort.unknownCount,
      criticalOpen: standings.filter((standing) => isCriticalOpen(standing, duties)).length,
    };
  }

  function layOut({ kinds, asksForDestinations }: GroupMembers): LawGroup {
    const own = markets.filter((market) => kinds.has(market));
    const isOwn = (country: string) => kinds.has(country);
    /** One country of each kind, the outside first. */
    const insiders = [OUTSIDE, ...new Map([...kinds].map(([country, kind]) => [kind, country])).values()];
    const kindNumbers = new Map([...new Set(kinds.values())].map((kind, position) => [kind, position + 1]));
    const kindOf = (country: string) => kindNumbers.get(kinds.get(country) ?? '') ?? 0;
    const seatKind = Uint16Array.from(countries, kindOf);
    // Where a law asks where data go, every country is a kind of its own to it.
    const workKind = asksForDestinations ? Uint16Array.from(countries, (_, number) => number) : seatKind;
    const workers = asksForDestinations ? countries : insiders;
    const loads = new Float64Array(workers.length * workers.length * insiders.length * LOAD_WIDTH);
    let position = 0;
    for (const training of workers)
      for (const serving of workers)
        for (const team of insiders) {
          const asked = [...new Set([...own, ...[training, serving, team].filter(isOwn)])];
          const load = loadOf({ training, serving, team }, asked);
          for (const field of LOAD_FIELDS) loads[position + AT[field]] = load[field];
          position += LOAD_WIDTH;
        }
    return {
      trainingKind: workKind,
      servingKind: workKind,
      seatKind,
      servingKindCount: workers.length,
      seatKindCount: insiders.length,
      asksForDestinations,
      loads,
    };
  }

  // With all three outside; only the groups of the countries of a placement, and those that ask where data go, differ.
  const nowhere = new Float64Array(LOAD_WIDTH);
  const always = groups.filter(({ asksForDestinations }) => asksForDestinations);
  for (const group of groups) if (!group.asksForDestinations) addRow(nowhere, 0, group.loads, 0, 1);
  const base = new Float64Array(LOAD_WIDTH);
  return {
    fillSeats(training, serving, rows, only) {
      base.set(nowhere);
      for (const group of always) addRow(base, 0, group.loads, rowOf(group, training, serving), 1);
      const ofTraining = groups[groupOfSeat[training] as number];
      const ofServing = groups[groupOfSeat[serving] as number];
      for (const group of ofTraining === ofServing ? [ofTraining] : [ofTraining, ofServing]) {
        if (group === undefined || group.asksForDestinations) continue;
        addRow(base, 0, group.loads, 0, -1);
        addRow(base, 0, group.loads, rowOf(group, training, serving), 1);
      }
      const end = only === undefined ? countries.length : only + 1;
      for (let seat = only ?? 0; seat < end; seat += 1) {
        const row = seat * LOAD_WIDTH;
        for (let field = 0; field < LOAD_WIDTH; field += 1) rows[row + field] = base[field] as number;
        const group = groups[groupOfSeat[seat] as number];
        if (group === undefined) continue;
        const outside = rowOf(group, training, serving);
        addRow(rows, row, group.loads, outside, -1);
        addRow(rows, row, group.loads, outside + (group.seatKind[seat] as number) * LOAD_WIDTH, 1);
      }
    },
  };
}

/** Adds a row of loads, or takes it away. */
function addRow(to: Float64Array, at: number, from: Float64Array, start: number, sign: 1 | -1): void {
  for (let field = 0; field < LOAD_WIDTH; field += 1)
    to[at + field] = (to[at + field] as number) + sign * (from[start + field] as number);
}

/** Start of the row of a group with the seat outside. */
function rowOf(group: LawGroup, training: number, serving: number): number {
  const kinds =
    (group.trainingKind[training] as number) * group.servingKindCount +
    (group.servingKind[serving] as number);
  return kinds * group.seatKindCount * LOAD_WIDTH;
}

interface GroupMembers {
  /** What sets a country of the group apart from its others, by country. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly asksForDestinations: boolean;
}

/** Countries by the laws that they share; countries without any law are in no group. */
function groupsOf(plan: Plan, law: LawCatalog, countries: readonly string[]): readonly GroupMembers[] {
  const { regions } = plan.compliance ?? NO_COMPLIANCE;
  const groups: { laws: Set<string>; kinds: Map<string, string>; asks: boolean }[] = [];
  for (const country of countries) {
    const places = placesOf(law, country).filter((place) => isInRegions(place, regions));
    if (places.length === 0) continue;
    const laws = places.map(({ jurisdiction }) => jurisdiction.id);
    const kind = JSON.stringify(
      places.map(({ jurisdiction, territory }) => [
        jurisdiction.id,
        variantsIn(jurisdiction, territory),
        Object.hasOwn(plan.facts.byCountry, territory) ? territory : null,
      ]),
    );
    const shared = groups.filter((group) => laws.some((id) => group.laws.has(id)));
    const group = shared[0] ?? { laws: new Set(), kinds: new Map(), asks: false };
    if (shared.length === 0) groups.push(group);
    for (const other of shared.slice(1)) {
      for (const id of other.laws) group.laws.add(id);
      for (const [member, its] of other.kinds) group.kinds.set(member, its);
      group.asks ||= other.asks;
      groups.splice(groups.indexOf(other), 1);
    }
    for (const id of laws) group.laws.add(id);
    group.kinds.set(country, kind);
    group.asks ||= places.some(({ jurisdiction }) => asksForDestinations(jurisdiction));
  }
  return groups.map(({ kinds, asks }) => ({ kinds, asksForDestinations: asks }));
}

/** What a territory has of a law: the duties that it lacks, and its own variants of the others. */
function variantsIn({ id, duties }: Jurisdiction, territory: string): readonly (string | number)[] {
  return duties.flatMap((duty) => {
    if (territory !== id && !duty.covers.includes(territory)) return [duty.id];
    const variant = duty.variants.findIndex(({ territories }) => territories.includes(territory));
    return variant < 0 ? [] : [duty.id, variant];
  });
}
