import { type Here, placesOf } from '#core/law/engine/places';
import type { LawCatalog } from '#core/law/law';
import type { StandingsIn } from '#core/law/plan-duties/duty-standings';
import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import { factsOfPlan } from '#core/law/plan-facts/facts-of-plan';
import { OUTSIDE } from '#core/placement/law-load';
import { DATA_RULES, type DataRule } from '#core/plan/placement-choices';
import type { Plan } from '#core/plan/plan';

/**
 * Duties of the catalog that say that data stay in their country, by our reading of their texts: no safeguard makes up
 * for leaving. A duty to keep a copy at home (Viet Nam) is none of them, since the data may leave beside it.
 */
export const STAY_DUTIES: readonly string[] = [
  'cn-pipl.localisation',
  'ae-health.local-health-data',
  'in-dpdp.sdf-localisation',
];

/** Duties under which an authority decides before data leave; see `STAY_DUTIES`. */
export const APPROVAL_DUTIES: readonly string[] = [
  'cn-crossborder.security-assessment',
  'cn-crossborder.important-data',
  'eg-pdpl.transfer',
];

/** Whether something holds, or hangs on an answer that is missing. */
const HOLDS = 1;
const IS_OPEN = 2;
type Tri = 0 | typeof HOLDS | typeof IS_OPEN;

/** What becomes of the data of one market under a placement. */
export interface MarketData {
  readonly country: string;
  /** ISO codes that are home to its data: the whole Union for a member. */
  readonly here: ReadonlySet<string>;
  /** By `placementFlags`: data leave; a duty that they stay is broken; an authority has to allow it. [8] each */
  readonly leaves: readonly Tri[];
  readonly staysBroken: readonly Tri[];
  readonly needsApproval: readonly Tri[];
  /** By `placementFlags`: ids of the duties behind the last two, those that hang on an answer too. [8] */
  readonly duties: readonly (readonly string[])[];
}

/** Which of a placement's countries are home to a market's data. @returns 0 … 7 */
export function placementFlags(trainsHere: boolean, servesHere: boolean, teamIsHere: boolean): number {
  return (trainsHere ? 1 : 0) + (servesHere ? 2 : 0) + (teamIsHere ? 4 : 0);
}

/** The same from a placement's ISO codes. */
export function flagsOf({ here }: MarketData, { training, serving, team }: Plan['placement']): number {
  return placementFlags(here.has(training), here.has(serving), here.has(team));
}

/**
 * Every market of a plan with what becomes of its data, asked of the law for the eight ways in which it can be “here”.
 *
 * @param standingsOf the plan's duties under `law`
 */
export function marketData(
  plan: Plan,
  law: LawCatalog,
  compute: TrainingCompute,
  standingsOf: StandingsIn,
): readonly MarketData[] {
  return plan.markets.map(({ country, monthlyActiveUsers }) => {
    const widest = placesOf(law, country).find(({ partOf }) => partOf === null);
    const place: Here = widest ?? {
      jurisdiction: { id: country },
      territory: country,
      here: [country],
      partOf: null,
    };
    const rows = Array.from({ length: 8 }, (_, flags) => {
      const at = (bit: number) => ((flags & bit) === 0 ? OUTSIDE : country);
      const placement = { training: at(1), serving: at(2), team: at(4) };
      const { transfersAbroad } = factsOfPlan({ ...plan, placement }, compute, place).facts;
      const leaves: Tri =
        monthlyActiveUsers.high === 0
          ? 0
          : transfersAbroad === undefined
            ? IS_OPEN
            : transfersAbroad === true
              ? HOLDS
              : 0;
      const standings = standingsOf(placement, [country]);
      const strongest = (ids: readonly string[]): Tri => {
        const states = standings.filter(({ duty }) => ids.includes(duty.id)).map(({ state }) => state);
        if (states.includes('applies')) return HOLDS;
        return states.includes('unknown') ? IS_OPEN : 0;
      };
      const asked = standings.filter(
        ({ duty, state }) =>
          leaves !== 0 &&
          [...STAY_DUTIES, ...APPROVAL_DUTIES].includes(duty.id) &&
          (state === 'applies' || state === 'unknown'),
      );
      return {
        duties: asked.map(({ duty }) => duty.id),
        leaves,
        staysBroken: both(strongest(STAY_DUTIES), leaves),
        needsApproval: both(strongest(APPROVAL_DUTIES), leaves),
      };
    });
    return {
      country,
      here: new Set(place.here),
      leaves: rows.map((row) => row.leaves),
      staysBroken: rows.map((row) => row.staysBroken),
      needsApproval: rows.map((row) => row.needsApproval),
      duties: rows.map((row) => row.duties),
    };
  });
}

function both(a: Tri, b: Tri): Tri {
  if (a === 0 || b === 0) return 0;
  return a === HOLDS && b === HOLDS ? HOLDS : IS_OPEN;
}

/** What a search rules out for the data's sake. */
export interface DataConstraint {
  readonly dataRule: DataRule;
  /** Markets whose data stay home whatever the law says. */
  readonly dataStays: readonly string[];
}

/** Whether a placement with these flags breaks the rule for a market. An answer that is missing breaks nothing. */
export function breaksDataRule(market: MarketData, flags: number, constraint: DataConstraint): boolean {
  return isAny(HOLDS, market, flags, constraint);
}

/** Whether it hangs on an answer that is missing whether the rule is kept. */
export function isDataRuleOpen(market: MarketData, flags: number, constraint: DataConstraint): boolean {
  return isAny(IS_OPEN, market, flags, constraint);
}

/** Whether any of what the rule forbids is in a state. */
function isAny(
  state: Tri,
  market: MarketData,
  flags: number,
  { dataRule, dataStays }: DataConstraint,
): boolean {
  const level = DATA_RULES.indexOf(dataRule);
  return (
    market.staysBroken[flags] === state ||
    (level >= DATA_RULES.indexOf('approval') && market.needsApproval[flags] === state) ||
    ((dataRule === 'no-transfer' || dataStays.includes(market.country)) && market.leaves[flags] === state)
  );
}
