import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import { Plan } from '#core/plan/plan';
import { conceptGraphOf, isKnown, weakestNode } from '#core/strategy/graph/concept-graph';
import type { InputFact } from '#core/strategy/graph/graph-input';
import { NODE_IDS, type NodeId } from '#core/strategy/graph/nodes';
import { QUESTION_IDS, QUESTIONS } from '#core/strategy/graph/questions';
import { whatMoves } from '#core/strategy/graph/what-moves';
import { catalogRows, realCatalog } from '../../../../support/catalog.ts';
import { realIp } from '../../../../support/ip.ts';
import { realLaw } from '../../../../support/law.ts';
import { samplePlan } from '../../../../support/sample-plan.ts';

const catalog = realCatalog();
const law = realLaw();
const ip = realIp();
const sample = { ...samplePlan(), sampleCount: 2000 };
const readLicence = readLicenceName(ip);
const unitsPerUsd = unitsPerUsdOf(catalog);

function requestOf(plan: Plan) {
  const evaluation = evaluatePlan({ plan, catalog, law, countries: [] });
  return {
    plan,
    catalog,
    evaluation,
    duties: dutiesOfPlan({ plan, evaluation, law }),
    planIp: ipOfPlan({ ip, plan, evaluation, unitsPerUsd, readLicence }),
  };
}

const request = requestOf(sample);
const graph = conceptGraphOf(request);
const untilLaunch = request.evaluation.planned.scopes.find(({ id }) => id === 'until_launch');
if (untilLaunch === undefined) throw new Error('no part until launch');

const nodeOf = (id: NodeId, from = graph) => {
  const node = from.nodes.get(id);
  if (node === undefined) throw new Error(`no ${id}`);
  return node;
};
function factOf<Kind extends InputFact['kind']>(id: string, kind: Kind, from = graph) {
  const fact = from.inputs.find((input) => input.id === id)?.fact;
  if (fact?.kind !== kind) throw new Error(`${id} is ${fact?.kind}`);
  return fact as Extract<InputFact, { kind: Kind }>;
}
const withGraph = (conceptGraph: NonNullable<Plan['conceptGraph']>) =>
  conceptGraphOf({ ...request, plan: { ...sample, conceptGraph } });

describe('the concept graph of the sample plan', () => {
  it('scores fifteen nodes; those of nobody’s answers show a range alone', () => {
    expect([...graph.nodes.keys()]).toEqual(NODE_IDS);
    for (const id of ['innovation', 'flexibility', 'cost_advantage'] as const) {
      expect(isKnown(nodeOf(id))).toBe(false);
      expect(nodeOf(id).waitingInputs).toHaveLength(QUESTIONS[id].length);
    }
    for (const id of ['rd_cost', 'computing_resources', 'intellectual_property'] as const)
      expect(isKnown(nodeOf(id))).toBe(true);
  });

  it('feeds each of the fifteen nodes from the plan, besides what flows along the links', () => {
    const kinds = NODE_IDS.map((id) => [id, [...new Set(nodeOf(id).inputs.map(({ fact }) => fact.kind))]]);
    expect(Object.fromEntries(kinds)).toEqual({
      innovation: ['answer'],
      flexibility: ['answer'],
      cost_advantage: ['answer'],
      ai_model: ['run-in-time'],
      computing_resources: ['providers', 'fits-memory', 'no-export-licence', 'ecosystem'],
      data_resources: ['priced-sources', 'tokens-per-parameter', 'ecosystem'],
      technology_ecosystem: ['ecosystem'],
      rd_cost: ['cost-of-money'],
      data_privacy: ['duties'],
      policy_environment: ['ecosystem'],
      market_competitiveness: ['ecosystem'],
      user_trust: ['duties'],
      intellectual_property: ['ecosystem', 'ip-score', 'licences'],
      international_market: ['ecosystem'],
      commercial_success: ['within-budget'],
    });
    // Nothing but the company's own judgement is left open in the sample.
    expect(graph.inputs.filter(({ fact, grade }) => fact.kind !== 'answer' && grade === null)).toEqual([]);
  });

  it('grades the cost until launch by the estimate’s own range and the plan’s budget', () => {
    const fact = factOf('money.cost_until_launch', 'cost-of-money');
    expect(fact.costUsd).toEqual(untilLaunch.totalUsd);
    expect(fact.moneyUsd?.likely).toBe(sample.budgetUsd);
    const grade = (usd: number) => 100 * (1 - usd / (2 * (sample.budgetUsd ?? 0)));
    expect(nodeOf('rd_cost').own?.likely).toBeCloseTo(grade(untilLaunch.totalUsd.p50), 6);
    expect(nodeOf('rd_cost').own?.quantiles.p10).toBeCloseTo(grade(untilLaunch.totalUsd.p90), 0);
  });

  it('reads the money of a round by the shape that its range has', () => {
    const usd = { low: 2e6, likely: 4e6, high: 9e6, shape: { kind: 'fixed' as const } };
    const funding = { cashAtStartUsd: 1e6, rounds: [{ id: 'seed', name: 'Seed', month: 0, usd }] };
    const funded = conceptGraphOf({ ...request, plan: { ...sample, budgetUsd: null, funding } });
    const fact = factOf('money.cost_until_launch', 'cost-of-money', funded);
    expect(fact.moneyFrom).toBe('funding');
    expect(fact.moneyUsd).toEqual({ low: 5e6, likely: 5e6, high: 5e6 });
  });

  it('takes the scores of the catalog’s table', () => {
    const row = catalogRows('country/ecosystem.csv').find(
      ({ iso2, dimension }) => iso2 === sample.placement.team && dimension === 'talent',
    );
    const { countries } = factOf('ecosystem.technology_ecosystem.talent.team', 'ecosystem');
    expect(countries.map(({ country, line }) => [country, line?.score])).toEqual([
      [sample.placement.team, Number(row?.score)],
    ]);
  });

  it('weighs markets by their users', () => {
    const { countries } = factOf('ecosystem.market_competitiveness.market_competition.markets', 'ecosystem');
    expect(countries.map(({ country }) => country)).toEqual(sample.markets.map(({ country }) => country));
    expect(countries.reduce((sum, { share01 }) => sum + share01, 0)).toBeCloseTo(1, 9);
  });

  it('is the same for the same plan and seed', () => {
    const again = conceptGraphOf(request);
    expect([...again.nodes.values()].map(({ quantiles }) => quantiles)).toEqual(
      [...graph.nodes.values()].map(({ quantiles }) => quantiles),
    );
  });

  it('knows more with every answer, and better answers lift success', () => {
    const answers = (level: number) => Object.fromEntries(QUESTION_IDS.map((id) => [id, level]));
    const worst = withGraph({ answers: answers(1) });
    const best = withGraph({ answers: answers(5) });
    expect(nodeOf('innovation', best).unknown01).toBe(0);
    // The middle of the highest fifth.
    expect(nodeOf('innovation', best).likely).toBe(90);
    expect(nodeOf('innovation', worst).likely).toBe(10);
    for (const at of ['p10', 'p50', 'p90'] as const)
      expect(nodeOf('commercial_success', best).quantiles[at]).toBeGreaterThan(
        nodeOf('commercial_success', worst).quantiles[at],
      );
  });

  it('leaves an answer that is no longer a question out', () => {
    expect(withGraph({ answers: { gone: 5 } }).nodes).toEqual(graph.nodes);
  });

  it('counts duties that are done', () => {
    const themes = ['lawful-basis', 'rights', 'security-breach', 'transfers-localisation', 'minors'];
    const applying = request.duties.duties.filter(
      ({ assessment: { state, duty } }) =>
        state === 'applies' && !duty.isAdvice && themes.includes(duty.theme),
    );
    expect(factOf('duties.privacy', 'duties').all).toBe(applying.length);
    const done = { status: 'done', owner: '', dueOn: null, notes: '', evidence: [] } as const;
    const duties = Object.fromEntries(
      applying.map(({ assessment }) => [assessment.duty.id, { ...done, evidence: [] }]),
    );
    const plan = { ...sample, compliance: { ...NO_COMPLIANCE, duties } };
    const met = conceptGraphOf({ ...request, plan });
    expect(nodeOf('data_privacy', met).own?.quantiles.p90).toBeGreaterThan(99.9);
    expect(nodeOf('user_trust', met).likely).toBeGreaterThan(nodeOf('user_trust').likely);
  });

  it('holds the broken licence of the sample against intellectual property', () => {
    expect(factOf('ip.licences', 'licences').breaches).toBe(1);
    const clean = conceptGraphOf({ ...request, planIp: { ...request.planIp, findings: [] } });
    expect(nodeOf('intellectual_property', clean).likely).toBeGreaterThan(
      nodeOf('intellectual_property').likely,
    );
  });

  it('takes the IP score that the plan’s countries have, at its middle', () => {
    const scored = request.planIp.countries.filter(({ score, roles }) => score !== null && roles.length > 0);
    expect(scored.length).toBeGreaterThan(0);
    expect(factOf('ip.score', 'ip-score').countries).toEqual(
      scored.map(({ country, score }) => ({ country, ...score?.score })),
    );
    const middles = scored.map(({ score }) => ((score?.score.low ?? 0) + (score?.score.high ?? 0)) / 2);
    const mean = middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
    expect(graph.inputs.find(({ id }) => id === 'ip.score')?.grade?.likely).toBeCloseTo(mean, 9);
    const countries = request.planIp.countries.map((row) =>
      row.score === null ? row : { ...row, score: { ...row.score, score: { low: 0, high: 0 } } },
    );
    const none = conceptGraphOf({ ...request, planIp: { ...request.planIp, countries } });
    expect(nodeOf('intellectual_property', none).likely).toBeLessThan(nodeOf('intellectual_property').likely);
  });

  it('waits for the law and for intellectual property instead of making them up', () => {
    const early = conceptGraphOf({ ...request, duties: null, planIp: null });
    expect(nodeOf('data_privacy', early).waitingInputs.map(({ fact }) => fact)).toEqual([
      { kind: 'loading', what: 'law' },
    ]);
    expect(nodeOf('intellectual_property', early).waitingInputs.map(({ fact }) => fact)).toEqual([
      { kind: 'loading', what: 'ip' },
    ]);
  });

  it('waits for money and markets that nobody named', () => {
    const bare = { ...sample, budgetUsd: null, markets: [] };
    const { funding: _, ...rest } = bare;
    const without = conceptGraphOf(requestOf(rest));
    expect(nodeOf('rd_cost', without).own).not.toBeNull();
    expect(nodeOf('rd_cost', without).waitingInputs.map(({ id }) => id)).toEqual(['money.cost_until_launch']);
    expect(nodeOf('international_market', without).waitingInputs).toHaveLength(1);
    expect(nodeOf('commercial_success', without).waitingInputs.map(({ id }) => id)).toEqual([
      'money.within_budget',
    ]);
  });

  it('names the weakest node that bears on success, and not one behind a link that is off', () => {
    expect(weakestNode(graph)?.id).not.toBe('commercial_success');
    const off = withGraph({ countsAddedLinks: false, scores: { international_market: zero() } });
    expect(weakestNode(off)?.id).not.toBe('international_market');
    expect(weakestNode(withGraph({ scores: { international_market: zero() } }))?.id).toBe(
      'international_market',
    );
  });
});

function zero() {
  return { low: 0, likely: 0, high: 0 };
}

describe('what moves a node', () => {
  it('is what the graph comes to with that one thing otherwise, strongest first', () => {
    const moves = whatMoves(graph, 'commercial_success', untilLaunch);
    const likely = nodeOf('commercial_success').likely;
    const reaches = moves.map((move) =>
      move.kind === 'drop-link'
        ? Math.abs(move.without - likely)
        : Math.max(Math.abs(move.atLow - likely), Math.abs(move.atHigh - likely)),
    );
    expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
    const dropped = moves.find((move) => move.kind === 'drop-link' && move.link.from === 'user_trust');
    if (dropped?.kind !== 'drop-link') throw new Error('dropping trust moves nothing');
    const without = withGraph({ weights: { 'user_trust>commercial_success': 0 } });
    expect(dropped.without).toBeCloseTo(nodeOf('commercial_success', without).likely, 9);
  });

  it('goes through the cost with what drives the estimate', () => {
    const moves = whatMoves(graph, 'rd_cost', untilLaunch);
    const drivers = moves.filter((move) => move.kind === 'driver');
    expect(drivers.length).toBeGreaterThan(0);
    // A higher total never comes with a higher score.
    for (const { driver, atLow, atHigh } of drivers)
      expect(Math.sign(atLow - atHigh)).not.toBe(Math.sign(driver.totalAtLowUsd - driver.totalAtHighUsd));
  });

  it('moves the cost away from where it stands, to the better where the total is less', () => {
    const { likely } = nodeOf('rd_cost');
    const moves = whatMoves(graph, 'rd_cost', untilLaunch).filter((move) => move.kind === 'driver');
    const changes = moves.flatMap(({ driver, atLow, atHigh }) => [
      { usd: driver.totalAtLowUsd - untilLaunch.likelyUsd, points: atLow - likely },
      { usd: driver.totalAtHighUsd - untilLaunch.likelyUsd, points: atHigh - likely },
    ]);
    expect(changes.length).toBeGreaterThan(0);
    for (const { usd, points } of changes) expect(usd * points).toBeLessThanOrEqual(1e-6);
  });

  it('shows what an open answer could do', () => {
    const moves = whatMoves(graph, 'innovation', untilLaunch);
    expect(moves.map((move) => move.kind === 'input' && move.input.id).sort()).toEqual(
      QUESTIONS.innovation.map((id) => `answer.${id}`).sort(),
    );
    // A fifth of the scale from end to end: 10 to 90 is 16 of 100.
    for (const move of moves) if (move.kind === 'input') expect(move.atHigh - move.atLow).toBeCloseTo(16, 9);
  });
});

describe('the part of the plan', () => {
  it('is optional, and what is out of bounds is named', () => {
    expect(Plan.safeParse(sample).success).toBe(true);
    const parsed = Plan.safeParse({ ...sample, conceptGraph: { answers: { new_ability: 6 } } });
    expect(parsed.error?.issues[0]?.path).toEqual(['conceptGraph', 'answers', 'new_ability']);
    const score = { low: 50, likely: 40, high: 120 };
    const wrong = Plan.safeParse({ ...sample, conceptGraph: { scores: { rd_cost: score } } });
    expect(wrong.success).toBe(false);
  });
});
