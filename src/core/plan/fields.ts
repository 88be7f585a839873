import * as z from 'zod';
import { isDate } from '#core/shared/is-date';

export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'expected a two-letter country code such as DE');

/** What training or serving runs on: an accelerator of the catalog, or machines that the plan brings along. */
export const HardwareRef = z
  .string()
  .regex(
    /^(own:.{1,60}|[a-z0-9.-]{1,60})$/,
    'expected a catalog id such as h100-sxm, own:<id> for a machine of the plan, or own:fleet for all of them',
  );

/** The pattern stands beside the refinement for the JSON schema, which knows patterns alone. */
export const PlanDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2026-11-23')
  .refine(isDate, 'expected a day that exists, such as 2026-11-23');
