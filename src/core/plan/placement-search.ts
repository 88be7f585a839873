import * as z from 'zod';
import { CountryCode } from '#core/plan/fields';
import { DATA_RULES, PLACEMENT_ROLES } from '#core/plan/placement-choices';

const weight = z.number().min(0).max(100);

/** Shares of the parts of the risk index, relative to each other. */
export const RiskWeights = z.looseObject({ ip: weight, law: weight, ecosystem: weight });
export type RiskWeights = z.infer<typeof RiskWeights>;

/** What a placement has to keep to, for the search over all of them. */
export const PlacementSearch = z.looseObject({
  dataRule: z.enum(DATA_RULES),
  /** Markets whose data stay in their own law's territory whatever the law says. */
  dataStays: z.array(CountryCode).max(250),
  /** Countries in which nothing is placed. */
  excluded: z.array(CountryCode).max(250),
  /** Roles that stay where the plan has them. */
  kept: z.array(z.enum(PLACEMENT_ROLES)).max(PLACEMENT_ROLES.length),
  /** Machines stand only where offers for them are known, not where a neighbour's price would be taken. */
  localOffersOnly: z.boolean(),
  /** Places that need an export licence for the part count as lawful. */
  allowsLicence: z.boolean(),
  /** Round trip from the serving country to the furthest market [ms]; null = no limit. */
  maxLatencyMs: z.number().min(1).max(5000).nullable(),
  /** Emissions of training and serving within the horizon [t CO2]; null = no limit. */
  maxTonnesCo2: z.number().min(0).max(1e9).nullable(),
  /** Percentile of the total that stays within the plan's budget; null = the budget rules nothing out. */
  budgetAt: z.enum(['p50', 'p90']).nullable(),
  riskWeights: RiskWeights,
});
export type PlacementSearch = z.infer<typeof PlacementSearch>;
