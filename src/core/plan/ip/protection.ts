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

/** `granted`: registered, or for trade secrets the measures are in place. `dropped`: given up; costs and warns no more. */
export const PROTECTION_STATUSES = ['planned', 'filed', 'granted', 'dropped'] as const;

/** `national`: at each office. `pct`, `madrid`: through one application at WIPO where the market takes part. */
export const PROTECTION_ROUTES = ['national', 'pct', 'madrid'] as const;
export type ProtectionRoute = (typeof PROTECTION_ROUTES)[number];

/**
 * Something of one's own that is, or is to be, protected in one market. Items of the same right and title are one family:
 * one invention, one name, filed in several markets.
 */
export const ProtectionItem = z.looseObject({
  id: z.string().min(1).max(120),
  /** ISO 3166-1, or `EU` for the European Patent Office and the Union's trade marks and designs. */
  market: CountryCode,
  right: z.enum(PROTECTION_RIGHTS),
  title: z.string().trim().min(1).max(300),
  filedOn: PlanDate.optional(),
  /** Day the user means to file on; absent = counted from the plan's milestones. */
  plannedFor: PlanDate.optional(),
  status: z.enum(PROTECTION_STATUSES),
  /** Absent = `national`. */
  route: z.enum(PROTECTION_ROUTES).optional(),
  owner: z.string().max(120).optional(),
  /** Classes of goods and services (Nice). */
  classes: z.array(z.number().int().min(1).max(45)).max(45).optional(),
  /** Claims of the patent; absent = 10, within what most offices include in their fees. */
  claims: z.number().int().min(1).max(1000).optional(),
  /** Whether the company gets the office's reduced fees; absent = judged by the number of employees. */
  reducedFees: z.boolean().optional(),
});
export type ProtectionItem = z.infer<typeof ProtectionItem>;
