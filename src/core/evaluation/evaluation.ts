import type { Confidence } from '#core/catalog/provenance';
import type { ComplianceEffort } from '#core/evaluation/compliance-effort';
import { isOwnFigure } from '#core/evaluation/own-machines/own-figures';
import type { ProtectionCost } from '#core/ip/protection/protection-cost';
import type { Quantiles } from '#core/uncertainty/quantiles';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { isUnknownOfWorkload } from '#core/workload/data-volume';

export type { Quantiles };

/** Stable ids of the lines of a cost breakdown; public in the command line's output. */
export const COST_ITEM_IDS = [
  'training_run',
  'failed_and_repeated_runs',
  'experiments',
  'post_training',
  'owned_training_hardware',
  'training_electricity',
  'data_acquisition',
  'storage',
  'serving_compute',
  'owned_serving_hardware',
  'serving_electricity',
  'network_egress',
  'staff',
  'compliance',
  'ip_protection',
  'rd_incentive',
] as const;
export type CostItemId = (typeof COST_ITEM_IDS)[number];

/**
 * Items that leave totals comparable when they are not known: what is the same in every country, and the tax incentive,
 * without which a total only looks dearer than it may be.
 */
const LACKED_ALIKE: ReadonlySet<CostItemId> = new Set(['data_acquisition', 'ip_protection', 'rd_incentive']);

/**
 * Whether totals with and without this item can be compared: nothing of it is missing, or the same in every country, as
 * the price of an own machine. Its unknown power is not: electricity differs.
 */
export function isComparableItem({ id, missing }: Pick<CostItem, 'id' | 'missing'>): boolean {
  return (
    LACKED_ALIKE.has(id) ||
    missing.every((lacking) => isOwnFigure(lacking, 'price_usd') || isUnknownOfWorkload(lacking))
  );
}

/** Where a figure in use comes from; the most specific layer wins. `machine`: measured on, or entered with, an own machine. */
export type PriceLayer = 'yours' | 'machine' | 'imported' | 'built-in';

/** fresh: within half of its span; ageing: past half; old: past it, and its range is widened by half. */
export type Freshness = 'fresh' | 'ageing' | 'old';

/** A catalog figure, an assumption or an override that went into the result. */
export interface FigureUse {
  /** e.g. `price/h100-sxm/FI`, `country/DE/…`, `machine/4f2c/training_rate`, `assumption/goodput`. Key of `plan.overrides`. */
  readonly id: string;
  readonly value: ThreePoint;
  /** What the catalog says when an override replaces it; null = the catalog has none. */
  readonly catalogValue: ThreePoint | null;
  readonly unit: string;
  readonly layer: PriceLayer;
  readonly source: string;
  /** YYYY-MM; for the user's own figures the day they were entered. */
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly freshness: Freshness;
  /** How many catalog rows (e.g. offers) stand behind it. */
  readonly rowCount: number;
}

/** Why a price is not the country's own offer for the chosen accelerator. */
export type PriceStatus =
  /** The user's own price. */
  | 'yours'
  /** Offers in the country itself. */
  | 'local'
  /** No offer in the country: nearest country that has one, `pricedIn`. */
  | 'nearest'
  /** Export control or lack of any offer: another accelerator, offered in the country. */
  | 'alternative'
  /** Owned: no rent. */
  | 'owned'
  /** Nothing known: not priced, and the total says so. */
  | 'unknown';

/** How accelerator-hours are priced for one country. */
export interface ComputePricing {
  readonly status: PriceStatus;
  readonly wantedAcceleratorId: string;
  readonly acceleratorId: string;
  /** Country whose offers are used. */
  readonly pricedIn: string | null;
  /** Great-circle distance to it [km], 0 at home, null when unknown. */
  readonly distanceKm: number | null;
  readonly usdPerAcceleratorHour: ThreePoint | null;
  readonly figureId: string | null;
  /** Providers behind the price, cheapest first. */
  readonly providers: readonly string[];
  /** The part wanted needs a US export licence for this destination; an own machine does where the team is not. */
  readonly licenceNeeded: boolean;
  /** The tenure wanted has no price (e.g. no spot quote): on-demand was used. */
  readonly tenureFallback: boolean;
}

/** How many duties an amount holds. */
export interface CountedDuties {
  readonly counted: number;
  /** Duties that hang on an unanswered question: not in the amount, and not taken as missing from the total. */
  readonly waiting: number;
}

export interface CostItem {
  readonly id: CostItemId;
  /** null = not known; never zero for unknown. */
  readonly usd: Quantiles | null;
  /** What is missing when `usd` is null or incomplete, e.g. names of data sources without a price. */
  readonly missing: readonly string[];
  readonly figureIds: readonly string[];
  /** Rests on a recalled, assumed or old figure: drawn hollow. */
  readonly assumed: boolean;
  /** Of `compliance` alone: what its amount holds, and what it cannot hold yet. */
  readonly duties?: CountedDuties;
}

/** One input of the tornado: the total when this input alone moves from its low to its high. */
export interface Driver {
  /** Input id, e.g. `training.tokens`, `price.training`, `users.DE`. */
  readonly input: string;
  readonly value: ThreePoint;
  readonly unit: string;
  readonly totalAtLowUsd: number;
  readonly totalAtHighUsd: number;
  /** totalAtHigh − totalAtLow [USD]; the sign says in which direction it pulls. */
  readonly effectUsd: number;
  /** Figure behind it, or null when it is an answer of the plan. */
  readonly figureId: string | null;
}

/** Cost over the horizon if training, serving and team were all in one country. */
export interface CountryEstimate {
  readonly country: string;
  readonly totalUsd: Quantiles;
  /** False when an item has no price; the total then lacks it. */
  readonly complete: boolean;
  readonly items: readonly CostItem[];
  /** Strongest first. */
  readonly drivers: readonly Driver[];
  readonly training: ComputePricing;
  readonly serving: ComputePricing;
  /** All figures in use, as ids into `Evaluation.figures`. */
  readonly figureIds: readonly string[];
}

export interface MonthCost {
  /** YYYY-MM */
  readonly month: string;
  readonly usd: Quantiles;
  /** Sum of the months up to this one. */
  readonly cumulativeUsd: Quantiles;
}

export type CostScopeId = 'training' | 'until_launch' | 'first_12_months' | 'horizon';

/** A part of the plan's cost, with its own breakdown and drivers. */
export interface CostScope {
  readonly id: CostScopeId;
  readonly totalUsd: Quantiles;
  /** Total when every input has its likely value: the middle of the tornado, not the median of the runs. */
  readonly likelyUsd: number;
  readonly complete: boolean;
  readonly items: readonly CostItem[];
  readonly drivers: readonly Driver[];
  /** Share of runs that stay within the plan's budget [0..1]; null = no budget. */
  readonly withinBudget01: number | null;
}

/** The plan as placed: training, serving and team each where the plan says. */
export interface PlannedEstimate {
  readonly scopes: readonly CostScope[];
  readonly months: readonly MonthCost[];
  readonly training: ComputePricing;
  readonly serving: ComputePricing;
  /** Work for the law that bears on the plan; null = evaluated without law. */
  readonly compliance: ComplianceEffort | null;
  /** What the registration of its rights costs; null = it protects nothing, or evaluated without the fees of offices. */
  readonly protection: ProtectionCost | null;
  /**
   * The other approach (train / fine-tune) with the efficiency and the duties of its own run, everything else equal, over
   * the horizon; spread over the months of the plan's own run.
   */
  readonly alternative: {
    readonly approach: 'train' | 'fine-tune';
    readonly totalUsd: Quantiles;
    readonly complete: boolean;
  };
}

export interface TrainingFacts {
  /** Floating-point operations of the final run; the fact `trainingFlop`. */
  readonly flop: Quantiles;
  /** Final run, goodput included [accelerator-hours]. */
  readonly acceleratorHours: Quantiles;
  /** Wall time of the final run on the plan's accelerators [days]. */
  readonly wallDays: Quantiles;
  readonly energyMwh: Quantiles | null;
  readonly emissionsTonnesCo2: Quantiles | null;
}

export interface ServingFacts {
  /** Output tokens per second of one replica at full load. */
  readonly tokensPerSecondPerReplica: Quantiles;
  /** Most replicas running in any month, spare included. */
  readonly replicasAtPeak: Quantiles;
  /** Requests one replica holds in memory at once. */
  readonly batchSize: number;
  readonly usdPerMillionOutputTokens: Quantiles | null;
  /** Weights and cache fit the replica's memory. */
  readonly fits: boolean;
  /** False where serving this kind of model is not estimated; absent = it is. */
  readonly isEstimated?: boolean;
}

export type FindingSeverity = 'error' | 'warning' | 'hint';

/** One line of the plan check; the screen turns the code into words. */
export interface Finding {
  readonly code: string;
  readonly severity: FindingSeverity;
  /** Path into the plan the user is led to, e.g. `training.acceleratorCount`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Evaluation {
  readonly seed: number;
  readonly sampleCount: number;
  readonly catalogVersion: string;
  readonly catalogChecksum: string;
  readonly trainingFacts: TrainingFacts;
  readonly servingFacts: ServingFacts;
  readonly planned: PlannedEstimate;
  readonly countries: readonly CountryEstimate[];
  /** Every figure in use, by id. */
  readonly figures: Readonly<Record<string, FigureUse>>;
  readonly findings: readonly Finding[];
}

/** An evaluation without the plan check. */
export type Estimate = Omit<Evaluation, 'findings'>;
