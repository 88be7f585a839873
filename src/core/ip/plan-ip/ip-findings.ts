import type { Finding } from '#core/evaluation/evaluation';
import { acceptanceOf, findingKey } from '#core/ip/licences/finding-key';
import type { PlanIp } from '#core/ip/plan-ip/plan-ip';
import type { Plan } from '#core/plan/plan';

/** Breaches that get a line of their own; the rest is counted in one. */
const MOST_BREACHES = 3;

const MATERIALS = 'ip?view=materials';

/** Lines of the plan check that licences write: breaches that are certain and that nobody has taken on. */
export function ipFindings(
  plan: Pick<Plan, 'ip'>,
  { findings }: Pick<PlanIp, 'findings'>,
): readonly Finding[] {
  const records = plan.ip?.acceptedFindings ?? {};
  const names = new Map(plan.ip?.materials.map(({ id, name }) => [id, name]));
  const breaches = findings.filter((finding) => {
    const key = findingKey(finding);
    const record = Object.hasOwn(records, key) ? records[key] : undefined;
    const isBreach = finding.status === 'breach' && finding.state === 'applies';
    return isBreach && acceptanceOf(finding, record) !== 'accepted';
  });
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
