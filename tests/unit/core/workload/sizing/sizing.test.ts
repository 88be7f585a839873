import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPlan } from '#core/plan/new-plan';
import { Plan } from '#core/plan/plan';
import { computeOptimal, twentyTokensPerParameter } from '#core/workload/sizing/compute-optimal';
import { inferenceAware, lifetimeFlop, tokensForLoss } from '#core/workload/sizing/inference-aware';
import {
  EPOCH_REFIT,
  HOFFMANN,
  LOSS_LAWS,
  type LossLaw,
  lossOf,
  sizeAt,
  trainingFlopOf,
} from '#core/workload/sizing/scaling-laws';
import { servedTokens } from '#core/workload/sizing/served-tokens';
import { sizeChanges } from '#core/workload/sizing/size-changes';
import { isWithinLaws, lossCurve, neighbours, sizeWays } from '#core/workload/sizing/size-choices';
import { samplePlan } from '../../../../support/sample-plan.ts';

/** The compute at which a law's best model has a number of parameters. */
function flopFor(law: LossLaw, parameterCount: number): number {
  let [low, high] = [1e15, 1e30];
  for (let step = 0; step < 200; step += 1) {
    const middle = Math.sqrt(low * high);
    if (computeOptimal(law, middle).parameterCount < parameterCount) low = middle;
    else high = middle;
  }
  return low;
}

describe('compute-optimal sizes against published ones', () => {
  it('gives Chinchilla, 70B on 1.4T tokens, for its 5.76e23 FLOP by the refit of Epoch (arXiv:2404.10102)', () => {
    const { parameterCount, tokenCount } = computeOptimal(EPOCH_REFIT, 5.76e23);
    expect(parameterCount / 70e9).toBeGreaterThan(0.95);
    expect(parameterCount / 70e9).toBeLessThan(1.08);
    expect(tokenCount / 1.4e12).toBeGreaterThan(0.93);
    expect(tokenCount / 1.4e12).toBeLessThan(1.07);
  });

  it('gives 40B for the same by approach 3 of the paper, which says so in its appendix', () => {
    expect(computeOptimal(HOFFMANN, 5.76e23).parameterCount / 40e9).toBeCloseTo(1, 1);
  });

  // Hoffmann et al. 2022, arXiv:2203.15556, table 3 (approach 1): parameters, FLOP, tokens.
  it.each([
    [400e6, 1.92e19, 8.0e9],
    [1e9, 1.21e20, 20.2e9],
    [10e9, 1.23e22, 205.1e9],
    [67e9, 5.76e23, 1.5e12],
    [175e9, 3.85e24, 3.7e12],
    [280e9, 9.9e24, 5.9e12],
  ])('follows table 3 of Hoffmann et al. at %d parameters', (parameters, flop, tokens) => {
    const rule = twentyTokensPerParameter(flop);
    expect(rule.parameterCount / parameters).toBeGreaterThan(0.95);
    expect(rule.parameterCount / parameters).toBeLessThan(1.08);
    expect(rule.tokenCount / tokens).toBeGreaterThan(0.88);
    expect(rule.tokenCount / tokens).toBeLessThan(1.08);
    // The refit agrees with approach 1 within a quarter, over five orders of magnitude.
    const law = computeOptimal(EPOCH_REFIT, flop);
    expect(Math.abs(Math.log(law.parameterCount / parameters))).toBeLessThan(Math.log(1.3));
  });
});

describe('inference-aware sizes against published ones', () => {
  // Sardana et al. 2024, arXiv:2401.00448, figure 1: 13B and 2T tokens of demand: a 7B saves 1.7e22 FLOP, 17 %.
  it('trains a 7B instead of a 13B for 2T tokens of demand', () => {
    const flop = flopFor(HOFFMANN, 13e9);
    const best = computeOptimal(HOFFMANN, flop);
    const aware = inferenceAware(HOFFMANN, flop, 2e12);
    expect(aware.parameterCount / 7e9).toBeCloseTo(1, 1);
    const saved = lifetimeFlop(best, 2e12) - lifetimeFlop(aware, 2e12);
    expect(saved / 1.7e22).toBeCloseTo(1, 0);
    expect(saved / lifetimeFlop(best, 2e12)).toBeGreaterThan(0.15);
    expect(saved / lifetimeFlop(best, 2e12)).toBeLessThan(0.18);
  });
});

const flops = fc.double({ min: Math.log(1e16), max: Math.log(1e28), noNaN: true }).map(Math.exp);
const laws = fc.constantFrom(...LOSS_LAWS);

describe('any compute', () => {
  it('is spent in full, and no other size has less loss', () => {
    fc.assert(
      fc.property(laws, flops, fc.double({ min: -2, max: 2, noNaN: true }), (law, flop, shift) => {
        const best = computeOptimal(law, flop);
        expect(trainingFlopOf(best) / flop).toBeCloseTo(1, 9);
        const other = sizeAt(best.parameterCount * 10 ** shift, flop);
        expect(lossOf(law, other)).toBeGreaterThanOrEqual(lossOf(law, best) - 1e-12);
      }),
    );
  });

  it('leads, with tokens to serve, to a smaller model of the same loss that costs no more over its life', () => {
    const served = fc.double({ min: Math.log(1), max: Math.log(1e18), noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(laws, flops, served, (law, flop, tokens) => {
        const best = computeOptimal(law, flop);
        const aware = inferenceAware(law, flop, tokens);
        expect(aware.parameterCount).toBeLessThanOrEqual(best.parameterCount * (1 + 1e-6));
        expect(Number.isFinite(aware.tokenCount)).toBe(true);
        expect(lossOf(law, aware)).toBeCloseTo(lossOf(law, best), 6);
        expect(lifetimeFlop(aware, tokens)).toBeLessThanOrEqual(lifetimeFlop(best, tokens) * (1 + 1e-6));
      }),
    );
  });

  it('gives ways, neighbours and a curve without a number that is not finite', () => {
    fc.assert(
      fc.property(flops, fc.double({ min: 0, max: 1e18, noNaN: true }), (flop, served) => {
        for (const { size, loss, lossRange } of [...sizeWays(flop, served), ...neighbours(flop)]) {
          for (const value of [size.parameterCount, size.tokenCount, loss]) expect(value).toBeGreaterThan(0);
          expect(lossRange.low).toBeLessThanOrEqual(loss);
          expect(lossRange.high).toBeGreaterThanOrEqual(loss);
          expect(Number.isFinite(loss + size.tokenCount)).toBe(true);
        }
        for (const [parameters, loss] of lossCurve(EPOCH_REFIT, flop))
          expect(Number.isFinite(parameters + loss)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('says where the laws are extrapolated', () => {
    expect(isWithinLaws(computeOptimal(EPOCH_REFIT, 1e22))).toBe(true);
    expect(isWithinLaws(computeOptimal(EPOCH_REFIT, 1e18))).toBe(false);
    expect(isWithinLaws(computeOptimal(EPOCH_REFIT, 1e26))).toBe(false);
  });
});

describe('a loss that a model cannot reach', () => {
  it('takes endless tokens', () => {
    expect(tokensForLoss(EPOCH_REFIT, 1e6, 1.9)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('using a size', () => {
  it('writes a dense shape of that size and tokens with the spread of the plan’s, and the plan stays valid', () => {
    const plan = samplePlan();
    const [model, approach, tokens] = sizeChanges(plan, { parameterCount: 8.34e9, tokenCount: 171.2e9 });
    expect(approach).toEqual({ path: 'training.approach', value: 'train' });
    expect(tokens?.value).toMatchObject({ likely: 170e9 });
    const changed = {
      ...plan,
      model: model?.value,
      training: { ...plan.training, tokens: tokens?.value },
    };
    const read = Plan.parse(changed);
    expect(read.model).toMatchObject({ kind: 'dense', parameterCount: 8.3e9, activeParameterCount: 8.3e9 });
    expect(read.training.tokens.low / read.training.tokens.likely).toBeCloseTo(
      plan.training.tokens.low / plan.training.tokens.likely,
      9,
    );
  });

  it('changes nothing for a size that no plan may have', () => {
    expect(sizeChanges(newPlan('x'), { parameterCount: 1e3, tokenCount: 1e9 })).toEqual([]);
    expect(sizeChanges(newPlan('x'), { parameterCount: 1e9, tokenCount: 1e18 })).toEqual([]);
  });
});

describe('tokens served', () => {
  it('are users, requests and length of both, over the ramp; none without markets', () => {
    const plan = newPlan('x');
    expect(servedTokens(plan)).toBe(0);
    const users = { low: 1000, likely: 1000, high: 1000 };
    const served = servedTokens({
      ...plan,
      schedule: { ...plan.schedule, monthsToLaunch: 0, horizonMonths: 2 },
      serving: { ...plan.serving, rampMonths: 1 },
      markets: [{ country: 'DE', monthlyActiveUsers: users }],
    });
    expect(served).toBeCloseTo(1000 * 2 * 60 * 1300, 6);
  });
});
