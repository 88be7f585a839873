import type { Plan } from '#core/plan/plan';
import { type Dimension, gradeOfScore, scoreLine } from '#core/strategy/ecosystem/scores';
import { meanGrade, UNKNOWN_GRADE } from '#core/strategy/graph/grade';
import type { CountryScore, EcosystemRole, GraphInput } from '#core/strategy/graph/graph-input';
import type { GraphRequest } from '#core/strategy/graph/inputs/graph-request';
import type { NodeId } from '#core/strategy/graph/nodes';

/** Which dimension of which countries feeds which node. */
const USES: readonly (readonly [node: NodeId, dimension: Dimension, role: EcosystemRole])[] = [
  ['computing_resources', 'compute_resources', 'training'],
  ['computing_resources', 'compute_resources', 'serving'],
  ['data_resources', 'data_resources', 'training'],
  ['technology_ecosystem', 'talent', 'team'],
  ['technology_ecosystem', 'capital', 'team'],
  ['policy_environment', 'policy_support', 'team'],
  ['policy_environment', 'openness', 'team'],
  ['market_competitiveness', 'market_competition', 'markets'],
  ['intellectual_property', 'ip_protection', 'markets'],
  ['international_market', 'openness', 'foreign-markets'],
];

/** What the catalog says about the countries of the plan. Unknown scores of some countries widen the mean of all. */
export function ecosystemInputs({
  plan,
  catalog,
}: Pick<GraphRequest, 'plan' | 'catalog'>): readonly GraphInput[] {
  return USES.map(([node, dimension, role]): GraphInput => {
    const countries = sharesOf(plan, role).map(
      ([country, share01]): CountryScore => ({
        country,
        line: scoreLine(catalog, country, dimension),
        share01,
      }),
    );
    return {
      id: `ecosystem.${node}.${dimension}.${role}`,
      node,
      grade: gradeOfCountries(countries),
      fact: { kind: 'ecosystem', dimension, role, countries },
    };
  });
}

function gradeOfCountries(countries: readonly CountryScore[]) {
  const graded = countries.map(({ line, share01 }) => ({
    grade: line === null ? null : gradeOfScore(line),
    weight: share01,
  }));
  if (graded.every(({ grade }) => grade === null)) return null;
  return meanGrade(graded.map(({ grade, weight }) => ({ grade: grade ?? UNKNOWN_GRADE, weight })));
}

/** Countries of a role and their shares of the mean: markets by their likely users, alike where nobody is expected. */
function sharesOf({ placement, markets }: Plan, role: EcosystemRole): readonly (readonly [string, number])[] {
  if (role !== 'markets' && role !== 'foreign-markets') return [[placement[role], 1]];
  const counted = markets.filter(({ country }) => role === 'markets' || country !== placement.team);
  const users = counted.reduce((sum, { monthlyActiveUsers }) => sum + monthlyActiveUsers.likely, 0);
  return counted.map(({ country, monthlyActiveUsers }) => [
    country,
    users === 0 ? 1 / counted.length : monthlyActiveUsers.likely / users,
  ]);
}
