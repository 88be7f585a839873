import * as z from 'zod';
import { PlanDate } from '#core/plan/fields';

/** Rates below and above which no currency is quoted [units per USD]. */
export const LEAST_UNITS_PER_USD = 1e-4;
export const MOST_UNITS_PER_USD = 1e7;

/** A rate of the plan's own table; it replaces the catalog's wherever amounts are converted. */
export const ExchangeRate = z.looseObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected a three-letter currency code such as EUR'),
  /** Units of the currency for one US dollar. */
  unitsPerUsd: z.number().min(LEAST_UNITS_PER_USD).max(MOST_UNITS_PER_USD),
  /** Day of the quote. */
  on: PlanDate,
  /** Where the user has it from: the name of the file, or their own words. */
  source: z.string().max(500),
});
export type ExchangeRate = z.infer<typeof ExchangeRate>;
