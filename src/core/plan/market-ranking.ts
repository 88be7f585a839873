import * as z from 'zod';
import { CountryCode } from '#core/plan/fields';

/** How the weights of the criteria are entered. */
export const WEIGHT_METHODS = ['direct', 'swing', 'pairwise'] as const;
export type WeightMethod = (typeof WEIGHT_METHODS)[number];

const byCriterion = (max: number) => z.record(z.string().max(60), z.number().min(0).max(max));

/** How countries are ranked as markets to enter; every part may be absent, which means the defaults. */
export const MarketRanking = z.looseObject({
  /** Countries that are compared; absent or null = all of the catalog. */
  countries: z.array(CountryCode).min(2).max(250).nullable().optional(),
  method: z.enum(WEIGHT_METHODS).optional(),
  /** Of the method `direct` [%], by criterion; those that are left out count nothing. They have to sum to 100. */
  weights: byCriterion(100).optional(),
  /** Of the method `swing`: points for the step from worst to best, 100 for the one that matters most. */
  swing: byCriterion(100).optional(),
  /**
   * Of the method `pairwise`: how many times as important the first criterion is as the second, by `first/second`; on
   * Saaty's scale from 1/9 to 9. Pairs that are left out are equally important; absent
   * altogether = in the proportions of the default weights.
   */
  pairs: z
    .record(
      z.string().max(121),
      z
        .number()
        .min(1 / 9 - 1e-9)
        .max(9),
    )
    .optional(),
  /** Criteria that `pairwise` compares; absent = those that count by default. */
  compared: z.array(z.string().max(60)).min(2).max(15).optional(),
  /**
   * How firmly the weights hold: concentration of the Dirichlet distribution that they are drawn from; null = they are
   * taken as entered, absent = 100.
   */
  concentration: z.number().min(10).max(1e6).nullable().optional(),
});
export type MarketRanking = z.infer<typeof MarketRanking>;
