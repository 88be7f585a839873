import type { Finding } from '#core/evaluation/evaluation';
import type { LicenceFinding } from '#core/ip/licences/finding';
import { acceptanceOf, findingKey } from '#core/ip/licences/finding-key';
import type { PlanIp } from '#core/ip/plan-ip/plan-ip';
import type { Plan } from '#core/plan/plan';

/** Breaches that get a line of their own; the rest is counted in one. */
const MOST_BREACHES = 3;

const MATERIALS = 'ip?view=materials';

/** Breaches of licences and rights that are certain and that nobody has taken on. */
export function openBreaches(
  plan: Pick<Plan, 'ip'>,
  { findings }: Pick<PlanIp, 'findings'>,
): readonly LicenceFinding[] {
  const records = plan.ip?.acceptedFindings ?? {};
  return findings.filter((finding) => {
    const key = findingKey(finding);
    const record = Object.hasOwn(records, key) ? records[key] : undefined;
    const isBreach = finding.status === 'breach' || finding.status === 'infringement';
    return isBreach && finding.state === 'applies' && acceptanceOf(finding, record) !== 'accepted';
  });
}

/** Lines of the plan check that licences write. */
export function ipFindings(plan: Pick<Plan, 'ip'>, planIp: Pick<PlanIp, 'findings'>): readonly Finding[] {
  const names = new Map(plan.ip?.materials.map(({ id, name }) => [id, name]));
  const breaches = openBreaches(plan, planIp);
  const shown = breaches.slice(0, MOST_BREACHES).map(
    ({ materials }): Finding => ({
      code: 'ip.licence-breach',
      severity: 'error',
      path: MATERIALS,
      params: { materials: materials.map((id) => names.get(id) ?? id).join(', ') },
    }),
  );
  const more = breaches.length - shown.length;
  if (more === 0) return shown;
  return [
    ...shown,
    { code: 'ip.more-breaches', severity: 'error', path: MATERIALS, params: { count: more } },
  ];
}
