import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenly, exactGrade, type Grade } from '#core/strategy/graph/grade';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import type { WeightedLink } from '#core/strategy/graph/graph-links';
import { likelyScores } from '#core/strategy/graph/likely-scores';
import { LINKS, NODE_IDS, type NodeId } from '#core/strategy/graph/nodes';
import { type ScoreGraphRequest, scoreGraph } from '#core/strategy/graph/score-graph';
import { createSampler } from '#core/uncertainty/sampler';

const sampler = createSampler(20261, 512);

function input(node: NodeId, grade: Grade | null, number = 0): GraphInput {
  return { id: `${node}.${number}`, node, grade, fact: { kind: 'fits-memory', holds: null } };
}

const withWeights = (weightOf: (link: WeightedLink) => number): readonly WeightedLink[] =>
  LINKS.map((link) => {
    const weighted = { ...link, weight: link.defaultWeight };
    return { ...weighted, weight: weightOf(weighted) };
  });
const links = withWeights(({ weight }) => weight);

const nodeOf = (request: Omit<ScoreGraphRequest, 'sampler'>, id: NodeId) => {
  const node = scoreGraph({ ...request, sampler }).get(id);
  if (node === undefined) throw new Error(`no ${id}`);
  return node;
};

const gradeArbitrary = fc
  .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
  .chain(([a, b]) =>
    fc.double({ min: Math.min(a, b), max: Math.max(a, b), noNaN: true }).map(
      (likely): Grade => ({
        low: Math.min(a, b),
        likely,
        high: Math.max(a, b),
      }),
    ),
  );
const graphArbitrary = fc.record({
  inputs: fc
    .array(fc.tuple(fc.constantFrom(...NODE_IDS), fc.option(gradeArbitrary)), { minLength: 1, maxLength: 30 })
    .map((drawn) => drawn.map(([node, grade], number) => input(node, grade, number))),
  links: fc
    .array(
      fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
      { minLength: LINKS.length, maxLength: LINKS.length },
    )
    .map((weights) => LINKS.map((link, number): WeightedLink => ({ ...link, weight: weights[number] ?? 0 }))),
});

describe('scores of nodes', () => {
  it('mix own inputs and the nodes before by their weights', () => {
    const inputs = [
      input('computing_resources', exactGrade(74)),
      input('rd_cost', exactGrade(60), 1),
      input('rd_cost', exactGrade(80), 2),
    ];
    const cut = links.map((link) => (link.from === 'ai_model' ? { ...link, weight: 0 } : link));
    const node = nodeOf({ inputs, links: cut, scores: {} }, 'rd_cost');
    // (70 + 0.5 × 74) ÷ 1.5
    expect(node.likely).toBeCloseTo(107 / 1.5, 9);
    expect(node.quantiles.p50).toBeCloseTo(107 / 1.5, 6);
    expect(node.own?.likely).toBeCloseTo(70, 9);
    expect(node.parts.map(({ share01 }) => share01)).toEqual([1 / 1.5, 0.5 / 1.5]);
    expect(node.unknown01).toBe(0);
  });

  it('spread what nobody has answered over all of the scale, and say how much that is', () => {
    const node = nodeOf(
      { inputs: [input('innovation', null), input('innovation', null, 1)], links, scores: {} },
      'innovation',
    );
    expect(node.unknown01).toBe(1);
    expect(node.quantiles.p10).toBeCloseTo(10, 0);
    expect(node.quantiles.p90).toBeCloseTo(90, 0);
    expect(node.waitingInputs).toHaveLength(2);
  });

  it('lie within 0 to 100, low to high, for any inputs and weights', () => {
    fc.assert(
      fc.property(graphArbitrary, ({ inputs, links: weighted }) => {
        for (const node of scoreGraph({ inputs, links: weighted, scores: {}, sampler }).values()) {
          const { p10, p25, p50, p75, p90 } = node.quantiles;
          const inOrder = [0, p10, p25, p50, p75, p90, 100];
          inOrder.reduce((below, above) => {
            expect(above).toBeGreaterThanOrEqual(below - 1e-9);
            return above;
          });
          expect(node.unknown01).toBeGreaterThanOrEqual(0);
          expect(node.unknown01).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never fall anywhere when an input is raised', () => {
    const raised = fc.tuple(graphArbitrary, fc.nat(), fc.double({ min: 0, max: 60, noNaN: true }));
    fc.assert(
      fc.property(raised, ([{ inputs, links: weighted }, place, by]) => {
        const at = place % inputs.length;
        const better = inputs.map((given, number): GraphInput => {
          if (number !== at || given.grade === null) return given;
          const { low, likely, high } = given.grade;
          const up = (value: number) => Math.min(100, value + by);
          return { ...given, grade: { low: up(low), likely: up(likely), high: up(high) } };
        });
        const before = scoreGraph({ inputs, links: weighted, scores: {}, sampler });
        const after = scoreGraph({ inputs: better, links: weighted, scores: {}, sampler });
        for (const id of NODE_IDS) {
          const was = before.get(id)?.quantiles;
          const is = after.get(id)?.quantiles;
          // Bins of a histogram are that fine.
          for (const at100 of ['p10', 'p50', 'p90'] as const)
            expect(is?.[at100]).toBeGreaterThanOrEqual((was?.[at100] ?? 0) - 0.05);
          expect(after.get(id)?.likely).toBeGreaterThanOrEqual((before.get(id)?.likely ?? 0) - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come out of the formula at the middle as in the runs', () => {
    fc.assert(
      fc.property(graphArbitrary, ({ inputs, links: weighted }) => {
        const scores = { rd_cost: { low: 10, likely: 20, high: 30 } };
        const likely = likelyScores({ inputs, links: weighted, scores });
        for (const node of scoreGraph({ inputs, links: weighted, scores, sampler }).values())
          expect(likely.get(node.id)).toBeCloseTo(node.likely, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('narrow when an answer is given', () => {
    const width = (grade: Grade | null) => {
      const { p10, p90 } = nodeOf(
        { inputs: [input('innovation', grade)], links, scores: {} },
        'ai_model',
      ).quantiles;
      return p90 - p10;
    };
    expect(width(evenly(60, 80))).toBeLessThan(width(null));
  });

  it('take the user’s own score in place of inputs and links, and carry it on', () => {
    const inputs = [input('ai_model', exactGrade(20)), input('innovation', exactGrade(0), 1)];
    const scores = { ai_model: { low: 80, likely: 90, high: 95 } };
    const own = nodeOf({ inputs, links, scores }, 'ai_model');
    expect(own.isOverridden).toBe(true);
    expect(own.likely).toBe(90);
    expect(own.quantiles.p10).toBeCloseTo(80, 0);
    expect(own.quantiles.p90).toBeCloseTo(95, 0);
    const fed = nodeOf({ inputs, links, scores }, 'computing_resources');
    expect(fed.likely).toBe(90);
  });

  it('carry nothing over a link that counts nothing', () => {
    const inputs = [input('intellectual_property', exactGrade(10)), input('user_trust', exactGrade(80), 1)];
    const switchedOff = withWeights(({ weight, isAdded, to }) =>
      isAdded || to === 'user_trust' ? 0 : weight,
    );
    const success = nodeOf({ inputs, links: switchedOff, scores: {} }, 'commercial_success');
    expect(success.likely).toBe(80);
    expect(success.parts.map(({ from }) => from)).toEqual(['user_trust']);
  });
});
