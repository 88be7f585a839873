import type { Family, Filing } from '#core/ip/protection/filing/families';

/**
 * Day from which an office counts terms of an application, YYYY-MM-DD: a national phase has the day of the international
 * application (PCT Art. 11(3)), all others their own.
 */
export function termStart({ way, filedOn }: Filing, { internationalOn }: Family): string {
  return way === 'pct' && internationalOn !== null ? internationalOn : filedOn;
}
