import * as z from 'zod';
import { PlanDate } from '#core/plan/fields';
import { AcceptedFinding } from '#core/plan/ip/accepted-finding';
import { Material, UseAnswers } from '#core/plan/ip/material';
import { ProtectionItem } from '#core/plan/ip/protection';
import { RiskRecord } from '#core/plan/ip/risk-record';
import { uniqueIds } from '#core/plan/unique-ids';

/** Protected works in the training data whose owners could claim [works]. */
const WorkCount = z
  .looseObject({ low: z.number().min(0).max(1e12), high: z.number().min(0).max(1e12) })
  .refine(({ low, high }) => low <= high, { path: ['high'], error: 'expected at least as many as low' });

/** Part of the plan that belongs to intellectual property. */
export const IpPart = z.looseObject({
  materials: uniqueIds(z.array(Material).max(20_000)),
  /** What is done with the materials, unless one says otherwise. */
  uses: UseAnswers,
  /** By `<country>/<risk id>`, as `registerKey` writes it; absent = open, nothing kept. */
  register: z.record(z.string().max(160), RiskRecord),
  /** Ids of mitigations taken for the whole company: they count in every country. */
  mitigationsEverywhere: z.array(z.string().max(120)).max(500),
  /** Licence findings that are borne, by `findingKey`; absent = none. */
  acceptedFindings: z.record(z.string().max(700), AcceptedFinding).optional(),
  /** null = not known; damages counted by the work then stay an amount for each work. */
  worksAtRisk: WorkCount.nullable(),
  protection: uniqueIds(z.array(ProtectionItem).max(2_000)),
  /** Day on which the invention becomes public: a paper, a talk, weights; absent = the launch. */
  disclosedOn: PlanDate.optional(),
});
export type IpPart = z.infer<typeof IpPart>;
