import type { RdPayout } from '#core/catalog/catalog';
import type { FigureUse } from '#core/evaluation/evaluation';
import type { Quantiles } from '#core/uncertainty/quantiles';

/** Costs of the cash flow, in the order of its table. */
export const COST_LINES = ['training', 'hardware', 'data', 'serving', 'staff', 'law'] as const;
export type CostLine = (typeof COST_LINES)[number];

/** All lines: what comes in, what goes out. */
export const CASH_LINES = ['funding', 'revenue', 'incentive', ...COST_LINES, 'tax'] as const;
export type CashLine = (typeof CASH_LINES)[number];

/** Lines that bring money. */
export const INFLOWS: ReadonlySet<CashLine> = new Set(['funding', 'revenue', 'incentive']);

/** One month; amounts are percentiles over the runs [USD]. */
export interface CashMonth {
  /** YYYY-MM */
  readonly month: string;
  /** Amounts as they are spoken of, not signed: a cost of 5 is 5. */
  readonly lines: Readonly<Record<CashLine, Quantiles>>;
  /** Means over the runs: they add up, and show what comes in another month in every run. */
  readonly means: Readonly<Record<CashLine, number>>;
  /** All that comes in less all that goes out. */
  readonly net: Quantiles;
  readonly meanNet: number;
  /** Money left at the end of the month; below zero = as much is missing. */
  readonly balance: Quantiles;
  /** Share of the runs in which the money has run out by then [0..1]. */
  readonly outBy01: number;
}

/** How long the money lasts. Months count from 0; null = not within the horizon. */
export interface Runway {
  /** Month in which 1 in 10 runs has run out, half of them, 9 in 10. */
  readonly outMonth: {
    readonly p10: number | null;
    readonly p50: number | null;
    readonly p90: number | null;
  };
  /** Share of the runs whose money lasts to the end of the horizon [0..1]. */
  readonly survives01: number;
  /** What has to be there at the start, beyond what is, so that the money never runs out: over the runs [USD]. */
  readonly missing: Quantiles;
  /** The same for all the money there is: what the company needs if nothing but revenue and refunds comes in [USD]. */
  readonly needed: Quantiles;
}

/** Mean of what goes out over what comes in, a month, without funding [USD]; negative = money is made. */
export interface Burn {
  /** null = no such months. */
  readonly beforeLaunch: Quantiles | null;
  readonly afterLaunch: Quantiles | null;
}

/** How the incentive for research reaches the company. `unknown`: nobody has found out. */
export type PayoutState = RdPayout['payout'] | 'unknown' | 'not-claimed';

/** Energy of training and serving within the horizon. */
export interface EnergyUse {
  /** [kWh]; null = the power of a part, or the country's overhead, is not known. */
  readonly kwh: Quantiles | null;
  /** At the country's price for industry [USD]; part of the rent where hardware is rented. */
  readonly usd: Quantiles | null;
  /** [t CO2] */
  readonly tonnes: Quantiles | null;
}

export interface PlaceEnergy extends EnergyUse {
  readonly use: 'training' | 'serving';
  readonly country: string;
  readonly figureIds: readonly string[];
}

/** The money of a plan, month by month. */
export interface CashFlow {
  readonly runCount: number;
  /** The plan says what is in the bank, or what comes in. */
  readonly hasFunding: boolean;
  readonly hasRevenue: boolean;
  readonly months: readonly CashMonth[];
  readonly launchMonth: number;
  readonly runway: Runway;
  readonly burn: Burn;
  /** Share of the runs that make money in the last month, without funding [0..1]. */
  readonly makesMoneyAtEnd01: number;
  /** Items of which nothing or not all is known: the money lasts shorter than shown. */
  readonly missing: readonly string[];
  /** Rounds that come after the horizon and do not count. */
  readonly lateRounds: readonly string[];
  readonly tax: { readonly country: string; readonly figureId: string; readonly rate01: number | null };
  readonly incentive: {
    readonly state: PayoutState;
    /** Where the state was read; null = unknown. */
    readonly provenance: Pick<RdPayout, 'source' | 'asOf' | 'confidence'> | null;
    /** Full amount over the horizon if every unit were paid out [USD]; null = the rate is not known. */
    readonly full: Quantiles | null;
    /** What reaches the bank within the horizon, less tax included [USD]. */
    readonly received: Quantiles;
  };
  readonly energy: readonly PlaceEnergy[];
  /** Figures in use, by id. */
  readonly figures: Readonly<Record<string, FigureUse>>;
}

/** Money if training, serving and team were all in one country. */
export interface CountryCash {
  readonly country: string;
  readonly runway: Runway;
  readonly payout: PayoutState;
  /** Profit tax within the horizon [USD]; null = the rate is not known. */
  readonly tax: Quantiles | null;
  readonly incentive: Quantiles;
  readonly energy: EnergyUse;
  /** Nothing known to be missing. */
  readonly isComplete: boolean;
  /** [USD per kWh], [g CO2 per kWh]; null = unknown. */
  readonly usdPerKwh: number | null;
  readonly gramsPerKwh: number | null;
}
