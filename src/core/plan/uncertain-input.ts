import * as z from 'zod';

/** Observed values of an empirical shape at most. */
const MAX_OBSERVED = 1000;

/**
 * How the values are spread, see `DistributionShape`; absent = the two-piece lognormal through low, likely and high. The
 * three points stand beside every shape, so that what reads them alone still has an estimate.
 */
function distributionShape(point: z.ZodNumber) {
  return z.discriminatedUnion('kind', [
    z.looseObject({ kind: z.enum(['lognormal', 'pert', 'uniform', 'fixed']) }),
    z.looseObject({ kind: z.literal('empirical'), values: z.array(point).min(2).max(MAX_OBSERVED) }),
  ]);
}

/**
 * Schema of an uncertain input that a user types. Bounds apply to all three points.
 *
 * @param min smallest value allowed, in the unit of the field
 * @param max largest value allowed
 */
export function uncertainInput(min: number, max: number) {
  const point = z.number().min(min).max(max);
  return z
    .looseObject({
      low: point,
      likely: point,
      high: point,
      shape: distributionShape(point).optional(),
      /** Where the user has the figure from, in the user's words. */
      source: z.string().max(500).optional(),
    })
    .superRefine((value, context) => {
      if (value.low > value.likely)
        context.addIssue({ code: 'custom', path: ['low'], message: 'expected low to be at most likely' });
      if (value.high < value.likely)
        context.addIssue({ code: 'custom', path: ['high'], message: 'expected high to be at least likely' });
      if (value.shape?.kind === 'lognormal' && value.low <= 0)
        context.addIssue({
          code: 'custom',
          path: ['low'],
          message: 'expected low to be above 0 for a lognormal',
        });
    });
}
