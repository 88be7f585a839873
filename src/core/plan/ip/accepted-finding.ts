import * as z from 'zod';

/** What the user keeps about a licence finding that is borne as it is; it stays visible. */
export const AcceptedFinding = z.looseObject({
  owner: z.string().max(120),
  note: z.string().max(20_000),
  /** Ids of the materials it was accepted for: one that joins later is not borne by that. */
  materials: z.array(z.string().min(1).max(120)).max(20_000),
});
export type AcceptedFinding = z.infer<typeof AcceptedFinding>;
