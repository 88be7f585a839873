import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamResiduals, updateEfficiency } from '#core/compute/efficiency/past-runs';
import { BETWEEN_SD, WITHIN_SD } from '#core/compute/efficiency/training-model';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { newPlan } from '#core/plan/new-plan';
import type { PastRun } from '#core/plan/past-run';
import { parsePlanText } from '#core/plan/plan-file';
import { realCatalog } from '../../../support/catalog.ts';

const catalog = realCatalog();
const plan = newPlan('Own runs');
const run: PastRun = {
  id: 'ours-1',
  name: 'Ours',
  isCounted: true,
  acceleratorId: plan.training.acceleratorId,
  acceleratorCount: 128,
  parameterCount: 7e9,
  activeParameterCount: 7e9,
  layerCount: 32,
  hiddenSize: 4096,
  sequenceLength: 4096,
  tokens: 1e12,
  eightBitShare: 0,
  year: 2026,
  kind: 'production',
  isLowRank: false,
  scope: 'final-run',
  acceleratorHours: 40_000,
};

const hoursWith = (pastRuns: readonly PastRun[] | undefined) =>
  evaluatePlan({
    plan: pastRuns === undefined ? plan : { ...plan, pastRuns: [...pastRuns] },
    catalog,
    countries: [],
    sampleCount: 500,
  }).trainingFacts.acceleratorHours;

describe('the update by a team’s own runs', () => {
  it('is the conjugate normal one, worked by hand', () => {
    const prior = { mean: -1, sd: Math.hypot(0.3, WITHIN_SD) };
    const { posterior, weight, betweenSd } = updateEfficiency(prior, { count: 2, meanLn: 0.2 });
    const share = (2 * 0.3 ** 2) / (2 * 0.3 ** 2 + WITHIN_SD ** 2);
    expect(betweenSd).toBeCloseTo(0.3, 12);
    expect(weight).toBeCloseTo(share, 12);
    expect(posterior.mean).toBeCloseTo(-1 + share * 0.2, 12);
    expect(posterior.sd).toBeCloseTo(Math.sqrt(WITHIN_SD ** 2 + 0.3 ** 2 * (1 - share)), 12);
  });

  it('takes no team to be like the published ones where the fit is sure of those', () => {
    expect(updateEfficiency({ mean: -1, sd: WITHIN_SD }, teamResiduals([])).betweenSd).toBe(BETWEEN_SD);
  });

  it('narrows with every run, and never below the spread from run to run', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (count, sd) => {
          const now = updateEfficiency({ mean: -1, sd }, { count, meanLn: 0.1 }).posterior.sd;
          const next = updateEfficiency({ mean: -1, sd }, { count: count + 1, meanLn: 0.1 }).posterior.sd;
          expect(next).toBeLessThan(now);
          expect(next).toBeGreaterThanOrEqual(WITHIN_SD);
        },
      ),
    );
  });

  it('moves the hours of a plan towards the runs, narrows them, and is taken back', () => {
    const before = hoursWith(undefined);
    const slower = hoursWith([{ ...run, acceleratorHours: 80_000 }]);
    const faster = hoursWith([{ ...run, acceleratorHours: 20_000 }]);
    expect(slower.p50).toBeGreaterThan(before.p50);
    expect(faster.p50).toBeLessThan(before.p50);
    expect(slower.p90 / slower.p10).toBeLessThan(before.p90 / before.p10);
    expect(hoursWith([{ ...run, isCounted: false }])).toEqual(before);
    expect(hoursWith([])).toEqual(before);
  });

  it('passes a run over whose accelerator the catalog does not have', () => {
    expect(hoursWith([{ ...run, acceleratorId: 'no-such-part' }])).toEqual(hoursWith(undefined));
  });

  it('goes through a plan file as it is, and a run that cannot be is named', () => {
    const read = parsePlanText(JSON.stringify({ ...plan, pastRuns: [run] }));
    expect(read.ok && read.value.pastRuns).toEqual([run]);
    const wrong = parsePlanText(JSON.stringify({ ...plan, pastRuns: [{ ...run, tokens: 0 }] }));
    expect(wrong).toMatchObject({ ok: false, error: { field: 'pastRuns.0.tokens' } });
  });
});
