import * as z from 'zod';
import { DocumentRecord } from '#core/plan/compliance';
import { PlanDate } from '#core/plan/fields';

/** Who stands for a document as it was on a day, and what it and the plan said then. */
export const SignOff = z.looseObject({
  name: z.string().trim().min(1).max(120),
  role: z.string().max(120),
  on: PlanDate,
  /** Digest of the document as signed. */
  document: z.string().max(16),
  /** Digests of the parts of the plan as signed, so that a later change can be named. */
  parts: z.record(z.string().max(60), z.string().max(16)),
});
export type SignOff = z.infer<typeof SignOff>;

/** Part of the plan in which others are shown what the product is: model card, data sheet, explanations, ethics. */
export const Transparency = z.looseObject({
  /** What the user wrote, by the id of the document. */
  documents: z.record(z.string().max(60), DocumentRecord),
  /** Documents that are signed, by their id; they are not changed until the signature is withdrawn. */
  signOffs: z.record(z.string().max(60), SignOff).optional(),
});
export type Transparency = z.infer<typeof Transparency>;
