import * as z from 'zod';

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
