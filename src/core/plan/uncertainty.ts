import * as z from 'zod';

/** What the plan says of its uncertain inputs as a whole; absent = the defaults of the evaluation. */
export const PlanUncertainty = z.looseObject({
  /** Inputs that move together, by their ids in the tornado; an empty list = all on their own. */
  correlations: z
    .array(
      z.looseObject({
        inputs: z.tuple([z.string().min(1).max(120), z.string().min(1).max(120)]),
        /** Spearman's rank correlation. */
        rank: z.number().min(-1).max(1),
      }),
    )
    .max(50)
    .optional(),
});
