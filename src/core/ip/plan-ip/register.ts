import type { CountryIp, PlanRisk } from '#core/ip/plan-ip/plan-ip';
import { worstFirst } from '#core/ip/plan-ip/plan-risks';

/** A line of the register: a risk in the countries of the plan where it stands alike. */
export interface RegisterEntry {
  /** Place in the register from 1, worst first; null = it is not numbered, since it is open, closed or no risk. */
  readonly number: number | null;
  /** Countries of the plan in which it stands like this, in the plan's order. */
  readonly countries: readonly string[];
  /** As it stands in the first of them. */
  readonly planRisk: PlanRisk;
}

/** Whether it counts as a risk: its trigger is met, and the user has not closed it. */
export function isLive({ assessment, record }: Pick<PlanRisk, 'assessment' | 'record'>): boolean {
  return assessment.state === 'applies' && record.status !== 'closed';
}

/**
 * The register of a plan: each risk once for all countries in which its state, its record and what is left of it are the
 * same, so that a risk of the Union is one line. Live ones first, the worst at the top; then those that wait for an
 * answer; then the closed ones. Risks that do not apply are left out.
 */
export function registerOf(countries: readonly CountryIp[]): readonly RegisterEntry[] {
  const lines = new Map<string, { planRisk: PlanRisk; countries: string[] }>();
  for (const { country, roles, risks } of countries) {
    if (roles.length === 0) continue;
    for (const planRisk of risks) {
      if (planRisk.assessment.state === 'not-applicable') continue;
      const key = alikeKey(planRisk);
      const line = lines.get(key);
      if (line === undefined) lines.set(key, { planRisk, countries: [country] });
      else line.countries.push(country);
    }
  }
  const sorted = [...lines.values()].toSorted((a, b) => gravestFirst(a.planRisk, b.planRisk));
  const live = sorted.filter(({ planRisk }) => isLive(planRisk));
  return sorted.map((line) => {
    const at = live.indexOf(line);
    return { number: at === -1 ? null : at + 1, ...line };
  });
}

/** Different risks that count, over all countries of the plan. */
export function liveRiskCount(countries: readonly CountryIp[]): number {
  const live = countries.filter(({ roles }) => roles.length > 0).flatMap(({ risks }) => risks.filter(isLive));
  return new Set(live.map(({ assessment }) => assessment.risk.id)).size;
}

function alikeKey({ assessment, record, after, mitigations }: PlanRisk): string {
  const taken = mitigations.map(({ mitigation, taken }) => [mitigation.id, taken]);
  return JSON.stringify([assessment.risk.id, assessment.state, assessment.missing, record, after, taken]);
}

function rank(risk: PlanRisk): number {
  if (isLive(risk)) return 0;
  return risk.assessment.state === 'unknown' && risk.record.status !== 'closed' ? 1 : 2;
}

/** Live, open, closed; the worst of each first. */
function gravestFirst(a: PlanRisk, b: PlanRisk): number {
  return rank(a) - rank(b) || worstFirst(a, b);
}
