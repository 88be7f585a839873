import * as z from 'zod';

/** `accepted`: seen and borne, it stays in the score. `closed`: the user says that it no longer exists, and leaves it. */
export const RiskStatus = z.enum(['open', 'mitigating', 'accepted', 'closed']);
export type RiskStatus = z.infer<typeof RiskStatus>;

/** What the user keeps about one risk in one country. */
export const RiskRecord = z.looseObject({
  status: RiskStatus,
  owner: z.string().max(120),
  note: z.string().max(20_000),
  /** Ids of mitigations taken against this risk in this country, on top of those taken everywhere. */
  mitigationsTaken: z.array(z.string().max(120)).max(100),
});
export type RiskRecord = z.infer<typeof RiskRecord>;
