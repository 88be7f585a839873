import type { CostModel } from '#core/evaluation/cost-model';
import type { ComputePricing } from '#core/evaluation/evaluation';
import { trainingFacts } from '#core/evaluation/facts';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import { type CostedPlan, planModel } from '#core/evaluation/plan-model';
import { createPlanSampler } from '#core/evaluation/plan-sampler';
import type { IpCatalog } from '#core/ip/ip';
import type { LawCatalog } from '#core/law/law';
import { createDutyStandings } from '#core/law/plan-duties/duty-standings';
import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import { type MarketData, marketData } from '#core/placement/data-rules';
import { type ExportStanding, exportStanding, isRestricted } from '#core/placement/export-standing';
import { roundTripMs } from '#core/placement/latency';
import { createLawLoads, type LawLoads } from '#core/placement/law-load';
import { createPlaceCarbon } from '#core/placement/place-carbon';
import { createPlaceCosts, type PlaceCosts } from '#core/placement/place-costs';
import { type PlaceRisks, placeRisks } from '#core/placement/place-risks';
import type { OwnUnit } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { createVectorPool } from '#core/uncertainty/vector-pool';

/** Without law nothing is known of data that have to stay, and no work for it is counted. */
export interface PlacementRequest extends CostedPlan {
  /** Without it the risk index has no part for intellectual property. */
  readonly ip?: IpCatalog;
  /** Where training, serving and seat may be; all countries of the catalog when left out. */
  readonly countries?: readonly string[];
}

/** Hardware in a country. */
export interface PlaceHardware {
  readonly pricing: ComputePricing;
  readonly exportStanding: ExportStanding;
  /** A company whose seat is in group D:5 needs a licence for the part wherever it runs. */
  readonly isRestrictedPart: boolean;
  /** Offers are known in the country itself, or the machines are bought. */
  readonly isOffered: boolean;
  /** [t CO2] over the horizon, the median; NaN = not known. */
  readonly tonnesCo2: number;
}

/** All that the search asks of a plan, country by country; numbered as `countries`. */
export interface PlacementBasis {
  readonly plan: Plan;
  readonly model: CostModel;
  readonly countries: readonly string[];
  readonly costs: PlaceCosts;
  readonly training: readonly PlaceHardware[];
  readonly serving: readonly PlaceHardware[];
  /** Own machines stand with the team, so that the role is no choice of its own. */
  readonly isTied: { readonly training: boolean; readonly serving: boolean };
  /** Round trip to each market [ms], by serving country and market; NaN = not known. */
  readonly latencyMs: readonly Float64Array[];
  /** null = without law. */
  readonly loads: LawLoads | null;
  readonly markets: readonly MarketData[];
  readonly risks: PlaceRisks;
}

/** The last sampler: the seed hardly ever changes, and shuffling costs more than the rest. */
const samplerOf = createPlanSampler();

/** @throws UnknownAcceleratorError when the plan names an accelerator that the catalog does not have */
export function createPlacementBasis(request: PlacementRequest): PlacementBasis {
  const { catalog, law } = request;
  const model = planModel(request, samplerOf(request.plan, request.plan.sampleCount), createVectorPool());
  const { plan, index } = model;
  const countries = request.countries ?? catalog.countries.map(({ iso2 }) => iso2);
  const costs = createPlaceCosts(model);
  const compute = { trainingFacts: trainingFacts(model) };
  const carbon = createPlaceCarbon(model);

  const hardware = (
    pricingIn: (country: string) => ComputePricing,
    units: readonly OwnUnit[],
    tonnesIn: (country: string) => number,
  ) =>
    countries.map((country): PlaceHardware => {
      const pricing = pricingIn(country);
      return {
        pricing,
        exportStanding: standingIn(model, pricing, units, country),
        isRestrictedPart: units.length === 0 && isRestricted(index.accelerators.get(pricing.acceleratorId)),
        isOffered: pricing.status !== 'nearest' && pricing.status !== 'unknown',
        tonnesCo2: tonnesIn(country),
      };
    });
  return {
    plan,
    model,
    countries,
    costs,
    training: hardware(model.trainingPricing, model.trainingUnits, carbon.training),
    serving: hardware(model.servingPricing, model.servingUnits, carbon.serving),
    isTied: { training: model.trainingUnits.length > 0, serving: model.servingUnits.length > 0 },
    latencyMs: countries.map((from) =>
      Float64Array.from(plan.markets, ({ country }) => {
        const km = index.distanceKm(from, country);
        return km === null ? Number.NaN : roundTripMs(km);
      }),
    ),
    ...lawOf(model, law, compute, countries),
    risks: placeRisks(plan, catalog, request.ip ?? null, compute, countries),
  };
}

/** What the law asks and what it rules out, from the same standings of its duties. */
function lawOf(
  { plan, schedule }: CostModel,
  law: LawCatalog | undefined,
  compute: TrainingCompute,
  countries: readonly string[],
): Pick<PlacementBasis, 'loads' | 'markets'> {
  if (law === undefined) return { loads: null, markets: [] };
  const standingsOf = createDutyStandings(plan, law, compute);
  return {
    loads: createLawLoads(plan, law, standingsOf, schedule, countries),
    markets: marketData(plan, law, compute, standingsOf),
  };
}

/** Own machines are there already where the team is; elsewhere each of their parts has to be free to go. */
function standingIn(
  { index, plan }: CostModel,
  { acceleratorId }: ComputePricing,
  units: readonly OwnUnit[],
  country: string,
): ExportStanding {
  const destination = index.countries.get(country);
  if (units.length === 0) return exportStanding(index.accelerators.get(acceleratorId) ?? null, destination);
  if (country === plan.placement.team) return 'free';
  const standings = units.map(({ machine }) =>
    exportStanding(partOf(machine, index.accelerators) ?? { exportControl: 'unknown' }, destination),
  );
  if (standings.includes('licence')) return 'licence';
  return standings.includes('unknown') ? 'unknown' : 'free';
}
