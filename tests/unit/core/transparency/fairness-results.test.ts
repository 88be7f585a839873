import { describe, expect, it } from 'vitest';
import { fillDocument } from '#core/assessments/fill-document';
import type { Plan } from '#core/plan/plan';
import { resultRows } from '#core/transparency/fairness-results';
import { cardMetadata } from '#core/transparency/front-matter/front-matter';
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

const measurement = (groups: string[]) => ({
  columns: {
    label: 'y',
    prediction: 'p',
    score: null,
    groups,
    positiveLabel: null,
    positivePrediction: null,
  },
  rowCount: 210,
  leftOut: { noLabel: 0, noPrediction: 0, noGroup: 0 },
  withoutScore: 0,
  missing: [],
  repeatedRows: 0,
});

const measured: Plan = {
  ...samplePlan(),
  fairness: {
    measurements: [
      {
        ...measurement(['sex']),
        id: 'a',
        fileName: 'october.csv',
        importedOn: '2026-10-01',
        cells: [{ values: ['f'], counts: counts(9, 9, 9, 9) }],
      },
      {
        ...measurement(['sex', 'age']),
        id: 'b',
        fileName: 'test.csv',
        importedOn: '2026-11-20',
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
      'age: old',
      'age: young',
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

  it('are said not to be measured where the plan keeps none', () => {
    const textOf = (plan: Plan) =>
      JSON.stringify(fillDocument('model-card', documentSource(plan), 'en').sections);
    expect(textOf(samplePlan())).toContain('none is measured yet');
    for (const fairness of [{}, { measurements: [] }])
      expect(resultRows({ ...samplePlan(), fairness }).rows).toEqual([]);
    expect(textOf(measured)).toContain('Measured by group in test.csv on 2026-11-20: sex and age.');
  });
});
