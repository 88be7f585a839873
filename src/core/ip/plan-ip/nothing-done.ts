import type { CountryIp } from '#core/ip/plan-ip/plan-ip';

/**
 * Whether a country is only looked at and none of its risks can arise, since the plan does nothing there yet. Its score
 * would be that of a country without risks, which it is not.
 */
export function isNothingDone({ roles, risks }: Pick<CountryIp, 'roles' | 'risks'>): boolean {
  return roles.length === 0 && risks.every(({ assessment }) => assessment.state !== 'applies');
}
