import { openBreaches } from '#core/ip/plan-ip/ip-findings';
import { NO_IP } from '#core/plan/ip/no-ip';
import { exactGrade, type Grade } from '#core/strategy/graph/grade';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import type { GraphRequest } from '#core/strategy/graph/inputs/graph-request';
import { betweenEnds } from '#core/uncertainty/three-point';

const NODE = 'intellectual_property';

/** The IP score of the plan's countries and what its materials' licences say. */
export function ipInputs({ plan, planIp }: Pick<GraphRequest, 'plan' | 'planIp'>): readonly GraphInput[] {
  if (planIp === null)
    return [{ id: 'ip.score', node: NODE, grade: null, fact: { kind: 'loading', what: 'ip' } }];
  const countries = planIp.countries.flatMap(({ country, roles, score }) =>
    score === null || roles.length === 0 ? [] : [{ country, ...score.score }],
  );
  const inputs: GraphInput[] = [
    { id: 'ip.score', node: NODE, grade: meanScore(countries), fact: { kind: 'ip-score', countries } },
  ];
  const materials = (plan.ip ?? NO_IP).materials.length;
  const breaches = openBreaches(plan, planIp).length;
  const unknown = planIp.findings.filter(
    ({ state, status }) => state === 'unknown' && (status === 'breach' || status === 'infringement'),
  ).length;
  inputs.push({
    id: 'ip.licences',
    node: NODE,
    grade: gradeOfLicences(materials, breaches, unknown),
    fact: { kind: 'licences', breaches, unknown, materials },
  });
  return inputs;
}

/** Open questions make the low and the high end of a score. */
function meanScore(countries: readonly { readonly low: number; readonly high: number }[]): Grade | null {
  if (countries.length === 0) return null;
  const mean = (at: 'low' | 'high') =>
    countries.reduce((sum, country) => sum + country[at], 0) / countries.length;
  return betweenEnds({ low: mean('low'), high: mean('high') });
}

/** No list of materials is not a clean one. */
function gradeOfLicences(materials: number, breaches: number, unknown: number): Grade | null {
  if (materials === 0) return null;
  if (breaches > 0) return exactGrade(0);
  return unknown > 0 ? null : exactGrade(100);
}
