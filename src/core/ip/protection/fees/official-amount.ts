import type { OfficialFee } from '#core/ip/protection/protection-catalog';
import { exactly, type ThreePoint } from '#core/uncertainty/three-point';

/** How large an application is, as offices count it. */
export interface FilingSize {
  readonly classes: number;
  readonly claims: number;
}

/** How many times a fee is charged: once, or for each class or claim from its first to its last. */
export function unitsCharged({ per, from, to }: OfficialFee, { classes, claims }: FilingSize): number {
  if (per === 'application') return 1;
  const units = per === 'class' ? classes : claims;
  return Math.max(0, Math.min(units, to ?? units) - from + 1);
}

/**
 * What a fee comes to [currency of the fee].
 *
 * @param getsReduction null = not known: then from the reduced to the full fee, the full one being likely
 * @returns null where the fee is not known and would be charged
 */
export function officialAmount(
  fee: OfficialFee,
  size: FilingSize,
  getsReduction: boolean | null,
): ThreePoint | null {
  const units = unitsCharged(fee, size);
  if (units === 0) return exactly(0);
  if (fee.amount === null) return null;
  const full = fee.amount * units;
  if (fee.reduced === null || getsReduction === false) return exactly(full);
  const reduced = fee.reduced * units;
  return getsReduction === true ? exactly(reduced) : { low: reduced, likely: full, high: full };
}
