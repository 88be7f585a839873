import type { RegisterEntry } from '#core/ip/plan-ip/register';

/** Tells the lines of the register apart: a risk may stand differently in different countries. */
export function entryKey({ planRisk, countries }: Pick<RegisterEntry, 'planRisk' | 'countries'>): string {
  return `${planRisk.assessment.risk.id}/${countries.join()}`;
}
