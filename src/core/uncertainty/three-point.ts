import * as z from 'zod';

/**
 * A three-point estimate: `low` is the 10th percentile, `likely` the median, `high` the 90th percentile,
 * so that 8 times in 10 the true number lies between low and high.
 */
// A type, not an interface: it must be assignable to the plan's inputs, which keep unknown keys.
export type ThreePoint = {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
};

/** A three-point estimate without spread: a figure that is taken as known. */
export function exactly(value: number): ThreePoint {
  return { low: value, likely: value, high: value };
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
      /** Where the user has the figure from, in the user's words. */
      source: z.string().max(500).optional(),
    })
    .superRefine((value, context) => {
      if (value.low > value.likely)
        context.addIssue({ code: 'custom', path: ['low'], message: 'expected low to be at most likely' });
      if (value.high < value.likely)
        context.addIssue({ code: 'custom', path: ['high'], message: 'expected high to be at least likely' });
    });
}
