import * as z from 'zod';
import { Provenance, YearMonth } from '#core/catalog/provenance';

/** Families with a common training efficiency; see `assumptions` with ids `step_efficiency.<class>`. */
export const EfficiencyClass = z.enum([
  'v100',
  'a100',
  'hopper',
  'blackwell',
  'tpu',
  'mi300',
  'trainium',
  'gaudi',
  'ascend',
  'consumer',
  'inference-card',
]);
export type EfficiencyClass = z.infer<typeof EfficiencyClass>;

/**
 * How US export control treats a part.
 * `controlled`: licence needed for restricted destinations. `below`: under the thresholds.
 * `china-variant`: made for China, licence required since. `not-us`: not a US part. `rent-only`: never sold.
 * `unknown`: nobody has checked.
 */
export const ExportControl = z.enum([
  'controlled',
  'below',
  'china-variant',
  'not-us',
  'rent-only',
  'unknown',
]);

/** Groups of destinations under the US Export Administration Regulations; the note says more. */
export const ExportGroup = z.enum(['home', 'partner', 'open', 'licence-d4', 'licence-d1', 'licence-d5']);

const positive = z.number().positive().finite();

export const Accelerator = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  vendor: z.string().min(1),
  name: z.string().min(1),
  releaseDate: z.string().nullable(),
  efficiencyClass: EfficiencyClass,
  memoryGb: positive,
  memoryBandwidthGbPerSecond: positive,
  fp32Tflops: positive.nullable(),
  tf32Tflops: positive.nullable(),
  bf16DenseTflops: positive,
  fp8DenseTflops: positive.nullable(),
  int8DenseTops: positive.nullable(),
  fp4DenseTflops: positive.nullable(),
  interconnect: z.string().nullable(),
  interconnectGbPerSecond: positive.nullable(),
  tdpW: positive.nullable(),
  listPriceUsd: positive.nullable(),
  exportControl: ExportControl,
  exportNote: z.string().nullable(),
  ...Provenance.shape,
});
export type Accelerator = z.infer<typeof Accelerator>;

/** One list price for one instance type in one region. */
export const CloudOffer = z.object({
  /** `<provider>/<region>/<instance type>/<accelerator id>`, with `#2`, `#3`, … after it where a list repeats the four. */
  id: z.string().min(1),
  provider: z.string().min(1),
  region: z.string().min(1),
  country: z.string().regex(/^[A-Z]{2}$/),
  instanceType: z.string().min(1),
  acceleratorId: z.string(),
  acceleratorCount: positive,
  vcpuCount: positive.nullable(),
  memoryGb: positive.nullable(),
  /** On demand, whole machine; null = not known. */
  usdPerHour: positive.nullable(),
  /** Spot, whole machine; null = not known. */
  spotUsdPerHour: positive.nullable(),
  note: z.string().nullable(),
  ...Provenance.shape,
});
export type CloudOffer = z.infer<typeof CloudOffer>;

/** `marketplace`: rents out single machines of many owners, so it cannot supply a cluster. */
export const ProviderKind = z.enum(['hyperscaler', 'gpu-cloud', 'marketplace']);

export const Provider = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: ProviderKind,
  ...Provenance.shape,
});
export type Provider = z.infer<typeof Provider>;

export const ApiPrice = z.object({
  modelId: z.string(),
  vendor: z.string(),
  model: z.string(),
  inputUsdPerMtok: z.number().nonnegative().nullable(),
  outputUsdPerMtok: z.number().nonnegative().nullable(),
  cachedInputUsdPerMtok: z.number().nonnegative().nullable(),
  priceSince: z.string().nullable(),
  ...Provenance.shape,
});
export type ApiPrice = z.infer<typeof ApiPrice>;

/** A number with its own source; `value: null` = unknown. `method` says how it was derived, null where it was read as is. */
const sourced = z.object({
  value: z.number().nullable(),
  method: z.string().nullable(),
  ...Provenance.shape,
});

/** Where a text about a country comes from. */
const textSource = z.object({ method: z.string().nullable(), ...Provenance.shape });

export const Country = z.object({
  iso2: z.string().regex(/^[A-Z]{2}$/),
  nameEn: z.string().min(1),
  nameZh: z.string().min(1),
  region: z.string().min(1),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Capital or main business city. */
  city: z.string().min(1),
  /** Of the city [degrees], for "nearest region". */
  latitudeDeg: z.number().min(-90).max(90),
  longitudeDeg: z.number().min(-180).max(180),
  languages: z.array(z.string()),
  exportGroup: ExportGroup,
  exportNote: z.string(),
  sanctionsNote: z.string(),
  rdIncentiveNote: z.string(),
  aiTalentNote: z.string(),
  policySupportNote: z.string(),
  digitalAdequacyEu: z.string(),
  factors: z.object({
    fx_per_usd: sourced,
    industrial_electricity_usd_per_kwh: sourced,
    grid_carbon_g_per_kwh: sourced,
    typical_dc_pue: sourced,
    ml_engineer_salary_usd_p25: sourced,
    ml_engineer_salary_usd_median: sourced,
    ml_engineer_salary_usd_p75: sourced,
    employer_social_cost_pct: sourced,
    corporate_tax_pct: sourced,
    rd_effective_subsidy_pct: sourced,
    internet_users_millions: sourced,
    ai_readiness_score: sourced,
    market_gdp_usd_bn: sourced,
    cloud_gpu_regions: sourced,
  }),
  /** Sources of the texts above, by the column of `country/factors.csv` they come from. */
  textSources: z.object({
    main_languages: textSource,
    export_group: textSource,
    chip_export_tier: textSource,
    sanctions_note: textSource,
    rd_incentive_note: textSource,
    ai_talent_note: textSource,
    policy_support_note: textSource,
    digital_adequacy_eu: textSource,
  }),
});
export type Country = z.infer<typeof Country>;
export type CountryFactorId = keyof Country['factors'];

export type CountryTextId = keyof Country['textSources'];

/** A country with cloud offers but without factors: a neighbour to rent in, not a place to plan for. */
export const Neighbour = z.object({
  iso2: z.string().regex(/^[A-Z]{2}$/),
  nameEn: z.string().min(1),
  nameZh: z.string().min(1),
  city: z.string().min(1),
  latitudeDeg: z.number().min(-90).max(90),
  longitudeDeg: z.number().min(-180).max(180),
  exportGroup: ExportGroup,
  ...Provenance.shape,
});
export type Neighbour = z.infer<typeof Neighbour>;

/**
 * How a company without profit gets a country's R&D incentive. `cash`: paid out after the year. `payroll`: kept back from
 * wage tax or social contributions, so that profit does not matter. `tax`: set off against profit tax, now or later.
 * `partly`: some of it is paid out, how much hangs on the case. `none`: there is no general incentive.
 */
export const RdPayoutKind = z.enum(['cash', 'payroll', 'tax', 'partly', 'none']);
export type RdPayoutKind = z.infer<typeof RdPayoutKind>;

/** A country without an entry: nobody has found out. */
export const RdPayout = z.object({
  iso2: z.string().regex(/^[A-Z]{2}$/),
  payout: RdPayoutKind,
  ...Provenance.shape,
});
export type RdPayout = z.infer<typeof RdPayout>;

export const EcosystemDimension = z.enum([
  'compute_resources',
  'data_resources',
  'policy_support',
  'talent',
  'capital',
  'ip_protection',
  'market_competition',
  'openness',
]);

export const EcosystemScore = z.object({
  iso2: z.string(),
  dimension: EcosystemDimension,
  /** 1 (weak) to 5 (strong); null = unknown. */
  score: z.number().min(1).max(5).nullable(),
  rationale: z.string(),
  ...Provenance.shape,
});
export type EcosystemScore = z.infer<typeof EcosystemScore>;

/** A modelling assumption with its own source; the user can override it in the plan. */
export const Assumption = z.object({
  id: z.string().regex(/^[a-z0-9_.-]+$/),
  nameEn: z.string().min(1),
  nameZh: z.string().min(1),
  low: z.number(),
  likely: z.number(),
  high: z.number(),
  /** ratio | usd_per_gb_month | usd_per_gb | gb_per_… — shown beside the figure. */
  unit: z.string().min(1),
  explanationEn: z.string().min(1),
  explanationZh: z.string().min(1),
  ...Provenance.shape,
});
export type Assumption = z.infer<typeof Assumption>;

/** The whole reference data: read-only, versioned, every figure cited. Compiled from `resources/catalog/`. */
export const Catalog = z.object({
  /** Month of the data, YYYY-MM. */
  version: YearMonth,
  /** First 8 hexadecimal digits of the SHA-256 of the content. */
  checksum: z.string().regex(/^[0-9a-f]{8}$/),
  accelerators: z.array(Accelerator),
  offers: z.array(CloudOffer),
  providers: z.array(Provider),
  apiPrices: z.array(ApiPrice),
  countries: z.array(Country),
  neighbours: z.array(Neighbour),
  ecosystem: z.array(EcosystemScore),
  assumptions: z.array(Assumption),
  rdPayouts: z.array(RdPayout),
  /** Chinese of the notes of countries and the reasons of scores, by their English text. */
  notesZh: z.record(z.string(), z.string()),
});
export type Catalog = z.infer<typeof Catalog>;

/** The catalog without the checksum, which is taken over it. */
export type CatalogContent = Omit<Catalog, 'checksum'>;
