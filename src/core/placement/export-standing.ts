import type { Accelerator, Country } from '#core/catalog/catalog';
import { DESTINATIONS_NEEDING_LICENCE, isControlled } from '#core/evaluation/compute-pricing';

/** `licence`: the part needs one there. `unknown`: nobody has checked the part, and the place is a restricted one. */
export type ExportStanding = 'free' | 'licence' | 'unknown';

/**
 * Whether a part may be used in a country under US export control. It is asked of the part that would really run there, so
 * that a part made elsewhere, or one below the thresholds, is free where the one wanted is not.
 */
export function exportStanding(
  part: Pick<Accelerator, 'exportControl'> | null,
  country: Pick<Country, 'exportGroup'> | undefined,
): ExportStanding {
  if (country === undefined || part === null) return 'unknown';
  if (!DESTINATIONS_NEEDING_LICENCE.has(country.exportGroup)) return 'free';
  if (part.exportControl === 'unknown') return 'unknown';
  return isControlled(part) ? 'licence' : 'free';
}

/** Controlled, or nobody has checked: what is not known is treated as restricted. */
export function isRestricted(part: Pick<Accelerator, 'exportControl'> | undefined): boolean {
  return part !== undefined && (part.exportControl === 'unknown' || isControlled(part));
}

/**
 * Whether a company with its seat there needs a licence for restricted parts anywhere in the world: destinations of US
 * country group D:5 (15 CFR 742.6, recalled). The estimate keeps to the same and lets them rent none abroad.
 */
export function isRestrictedSeat(country: Pick<Country, 'exportGroup'> | undefined): boolean {
  return country?.exportGroup === 'licence-d5';
}
