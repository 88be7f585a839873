import * as z from 'zod';
import { uncertainInput } from '#core/plan/uncertain-input';
import { uniqueIds } from '#core/plan/unique-ids';

/** Money that comes in once: a round, a loan, a grant. */
export const FundingRound = z.looseObject({
  id: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(120),
  /** Month of the project in which it arrives, 0 = the start. */
  month: z.number().int().min(0).max(240),
  /** [USD] */
  usd: uncertainInput(0, 1e12),
});
export type FundingRound = z.infer<typeof FundingRound>;

/** Where the money comes from; every part may be absent, which is not the same as nothing. */
export const Funding = z.looseObject({
  /** In the bank when the project starts [USD]. */
  cashAtStartUsd: z.number().min(0).max(1e15).nullable().optional(),
  rounds: uniqueIds(z.array(FundingRound).max(50)).optional(),
  /** Revenue per active user and month, over all users, paying or not, without VAT [USD]. */
  usdPerUserMonth: uncertainInput(0, 1e6).nullable().optional(),
  /** Revenue per million tokens read and written, without VAT [USD]. */
  usdPerMillionTokens: uncertainInput(0, 1e5).nullable().optional(),
  /** From the end of a service until customers have paid for it [days]; absent = at once. */
  paymentDelayDays: z.number().min(0).max(730).nullable().optional(),
});
export type Funding = z.infer<typeof Funding>;
