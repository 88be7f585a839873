import { describe, expect, it } from 'vitest';
import { fillDocument } from '#core/assessments/fill-document';
import type { Plan } from '#core/plan/plan';
import { resultRows } from '#core/transparency/fairness-results';
import { cardMetadata } from '#core/transparency/front-matter/front-matter';
import { wilsonInterval } from '#core/transparency/wilson-interval';
import { documentSource } from '../../../support/document-source';
import { samplePlan } from '../../../support/sample-plan';

const counts = (
  truePositives: number,
  falsePositives: number,
  falseNegatives: number,
  trueNegatives: number,
) => ({
  truePositives,
  falsePositives,
  falseNegatives,
  trueNegatives,
});

const measured: Plan = {
  ...samplePlan(),
  fairness: {
    measurements: [
      {
        id: 'a',
        fileName: 'october.csv',
        importedOn: '2026-10-01',
        columns: { groups: ['sex'] },
        cells: [{ values: ['f'], counts: counts(9, 9, 9, 9) }],
      },
      {
        id: 'b',
        fileName: 'test.csv',
        importedOn: '2026-11-20',
        columns: { groups: ['sex', 'age'] },
        cells: [
          { values: ['f', 'young'], counts: counts(30, 10, 20, 40) },
          { values: ['m', 'young'], counts: counts(50, 5, 5, 40) },
          { values: ['m', 'old'], counts: counts(0, 1, 0, 9) },
        ],
      },
    ],
  },
};

describe('results by group in a model card', () => {
  it('are the rates of the newest measurement, for everybody and each group of each column', () => {
    const rows = resultRows(measured).rows.map((row) => row.map(({ en }) => en));
    const value = (group: string, metric: string) =>
      rows.find(([, of, name]) => of === group && name === metric)?.[3];
    expect(rows.every(([file]) => file === 'test.csv')).toBe(true);
    expect([...new Set(rows.map(([, group]) => group))]).toEqual([
      'everybody',
      'sex: f',
      'sex: m',
      'age: young',
      'age: old',
    ]);
    // 70 of 100 women, 99 of 110 men are told right.
    expect(value('sex: f', 'accuracy')).toBe('0.700');
    expect(value('sex: m', 'accuracy')).toBe('0.900');
    expect(value('sex: f', 'selection rate')).toBe('0.400');
    expect(value('sex: f', 'true positive rate')).toBe('0.600');
    expect(value('sex: f', 'false positive rate')).toBe('0.200');
    expect(value('sex: f', 'precision')).toBe('0.750');
    expect(value('age: old', 'true positive rate')).toBe('not defined: nobody to count');
  });

  it('go into the model-index, those that are not defined left out', () => {
    const card = fillDocument('model-card', documentSource(measured), 'en');
    const index = cardMetadata(card, measured)?.['model-index'] as {
      results: { dataset: { name: string }; metrics: { type: string; name: string; value: number }[] }[];
    }[];
    const metrics = index[0]?.results[0]?.metrics ?? [];
    expect(metrics).toContainEqual({ type: 'accuracy', name: 'accuracy (sex: m)', value: 0.9 });
    expect(metrics.some(({ name }) => name === 'true positive rate (age: old)')).toBe(false);
  });

  it('are said not to be measured where the plan keeps none, or something else', () => {
    const textOf = (plan: Plan) =>
      JSON.stringify(fillDocument('model-card', documentSource(plan), 'en').sections);
    expect(textOf(samplePlan())).toContain('none is measured yet');
    for (const fairness of [null, 7, {}, { measurements: [null, { cells: 3 }] }])
      expect(resultRows({ ...samplePlan(), fairness } as Plan).rows).toEqual([]);
    expect(textOf(measured)).toContain('Measured by group in test.csv on 2026-11-20: sex and age.');
  });
});

describe('Wilson’s interval', () => {
  it('is that of the textbook: 81 of 263 gives 0.255 to 0.366 (Newcombe 1998, table I)', () => {
    const interval = wilsonInterval(81, 263);
    expect(interval?.low).toBeCloseTo(0.2553, 4);
    expect(interval?.high).toBeCloseTo(0.3662, 4);
    expect(wilsonInterval(0, 20)?.low).toBe(0);
    expect(wilsonInterval(0, 20)?.high).toBeCloseTo(0.1611, 4);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
