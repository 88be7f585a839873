import * as z from 'zod';
import { CountryCode, PlanDate } from '#core/plan/fields';

export const PROTECTION_RIGHTS = [
  'patent',
  'trademark',
  'design',
  'copyright',
  'trade-secret',
  'domain',
] as const;
export type ProtectionRight = (typeof PROTECTION_RIGHTS)[number];

/** Something of one's own that is, or is to be, protected in one market. */
export const ProtectionItem = z.looseObject({
  id: z.string().min(1).max(120),
  market: CountryCode,
  right: z.enum(PROTECTION_RIGHTS),
  title: z.string().trim().min(1).max(300),
  filedOn: PlanDate.optional(),
  status: z.string().max(40),
  owner: z.string().max(120).optional(),
  /** Classes of goods and services (Nice). */
  classes: z.array(z.number().int().min(1).max(45)).max(45).optional(),
});
export type ProtectionItem = z.infer<typeof ProtectionItem>;
