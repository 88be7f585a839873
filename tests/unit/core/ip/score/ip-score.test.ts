import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RISK_AREAS } from '#core/ip/ip';
import { ipScore, type ScoredRisk } from '#core/ip/score/ip-score';

const anyRisk: fc.Arbitrary<ScoredRisk> = fc.record({
  area: fc.constantFrom(...RISK_AREAS),
  state: fc.constantFrom('applies' as const, 'unknown' as const, 'not-applicable' as const),
  isClosed: fc.boolean(),
  residual: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).map(([a, b]) => a * b),
});
const anyRisks = fc.array(anyRisk, { maxLength: 30 });
const anyGrades = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }), { maxLength: 10 });

describe('the score', () => {
  it('is what the three lines of its formula say', () => {
    const risk = (area: ScoredRisk['area'], residual: number, state: ScoredRisk['state'] = 'applies') => ({
      ...{ area, residual, state, isClosed: false },
    });
    const risks = [
      risk('training-data', 16),
      risk('training-data', 9),
      risk('model-output', 8),
      risk('patent', 6, 'unknown'),
      risk('trademark', 20, 'not-applicable'),
    ];
    const { score, riskPart, indicatorPart, areas } = ipScore(risks, [50, null, 100]);
    // Worst of each area: 16 + 8, and 6 more if the patent risk applies. 100 − 24 / 2, 100 − 30 / 2.
    expect(riskPart).toEqual({ low: 85, high: 88 });
    expect(indicatorPart).toBe(75);
    expect(score.low).toBeCloseTo((2 * 85 + 75) / 3, 10);
    expect(score.high).toBeCloseTo((2 * 88 + 75) / 3, 10);
    expect(areas.find(({ area }) => area === 'training-data')?.worst).toEqual({ low: 16, high: 16 });
  });

  it('is that of the risks alone where no indicator is known', () => {
    expect(ipScore([], [null]).score).toEqual({ low: 100, high: 100 });
  });

  it('lies between 0 and 100, its low end never above its high end', () => {
    fc.assert(
      fc.property(anyRisks, anyGrades, (risks, grades) => {
        const { score } = ipScore(risks, grades);
        expect(score.low).toBeGreaterThanOrEqual(0);
        expect(score.high).toBeLessThanOrEqual(100);
        expect(score.low).toBeLessThanOrEqual(score.high);
      }),
    );
  });

  it('never rises with one more risk, nor with a risk that is more likely or more severe', () => {
    fc.assert(
      fc.property(
        anyRisks,
        anyGrades,
        anyRisk,
        fc.integer({ min: 1, max: 25 }),
        (risks, grades, more, worse) => {
          const before = ipScore(risks, grades).score;
          for (const after of [
            ipScore([...risks, more], grades).score,
            ipScore(
              risks.map((risk) => ({ ...risk, residual: Math.max(risk.residual, worse) })),
              grades,
            ).score,
          ]) {
            expect(after.low).toBeLessThanOrEqual(before.low);
            expect(after.high).toBeLessThanOrEqual(before.high);
          }
        },
      ),
    );
  });

  it('never falls when a risk is closed, or an open question is answered with no', () => {
    fc.assert(
      fc.property(anyRisks, anyGrades, fc.nat(), (risks, grades, pick) => {
        fc.pre(risks.length > 0);
        const at = pick % risks.length;
        const before = ipScore(risks, grades).score;
        const changed = (change: Partial<ScoredRisk>) =>
          ipScore(
            risks.map((risk, index) => (index === at ? { ...risk, ...change } : risk)),
            grades,
          ).score;
        for (const after of [changed({ isClosed: true }), changed({ state: 'not-applicable' })]) {
          expect(after.low).toBeGreaterThanOrEqual(before.low);
          expect(after.high).toBeGreaterThanOrEqual(before.high);
        }
      }),
    );
  });

  it('does not hang on the order of risks or indicators', () => {
    fc.assert(
      fc.property(anyRisks, anyGrades, (risks, grades) => {
        const [one, other] = [ipScore(risks, grades), ipScore(risks.toReversed(), grades.toReversed())];
        expect(other.score.low).toBeCloseTo(one.score.low, 9);
        expect(other.score.high).toBeCloseTo(one.score.high, 9);
        expect(other.areas).toEqual(one.areas);
      }),
    );
  });
});
