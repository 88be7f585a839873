import * as z from 'zod';

/** `verified`: read in the named source. `recalled`: general knowledge, shown as "check before relying on it". */
export const Confidence = z.enum(['verified', 'recalled']);
export type Confidence = z.infer<typeof Confidence>;

export const YearMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected YYYY-MM');

/** What every figure carries, so that a reader can trace it. */
export const Provenance = z.object({
  source: z.string().min(1),
  asOf: YearMonth,
  confidence: Confidence,
});
export type Provenance = z.infer<typeof Provenance>;
