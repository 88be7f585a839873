import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#core/fairness/assess';
import { DISPARITIES, type DisparityName } from '#core/fairness/disparity';
import { groupsBy } from '#core/fairness/groups';
import { type RateName, rateOf } from '#core/fairness/rates/rates';
import { columnMap, counted, guideTable } from '../../../support/predictions';

// Values printed in Fairlearn's documentation: docs/user_guide/assessment/common_fairness_metrics.rst and
// intersecting_groups.rst of github.com/fairlearn/fairlearn (read 2026-11-26), which its doctests check.
describe("examples of Fairlearn's user guide", () => {
  it('gives the published disparities', () => {
    const { cells } = counted(guideTable(), columnMap(['letter']));
    const { disparities } = assess(cells, [0], 1);
    expect(disparities.demographicParityDifference.value).toBeCloseTo(0.25, 12);
    expect(disparities.demographicParityRatio.value).toBeCloseTo(2 / 3, 12);
    expect(disparities.equalizedOddsDifference.value).toBeCloseTo(1, 12);
  });

  it('gives the published rates of intersections, and of everybody', () => {
    const { cells } = counted(guideTable(), columnMap(['letter', 'number']));
    const { groups, everybody } = assess(cells, [0, 1], 1);
    expect(rateOf(everybody.counts, 'truePositive')).toBeCloseTo(0.5, 12);
    expect(rateOf(everybody.counts, 'precision')).toBeCloseTo(0.6, 12);
    const published = {
      'a / 6': { precision: 0, recall: 0, count: 2 },
      'a / 8': { precision: 0.5, recall: 1, count: 2 },
      'b / 6': { precision: 1, recall: 2 / 3, count: 3 },
      'b / 8': { precision: 1, recall: 0.5, count: 3 },
      'c / 6': { precision: 2 / 3, recall: 0.5, count: 6 },
      'c / 8': { precision: 0, recall: 0, count: 2 },
    };
    expect(groups.map(({ name }) => name)).toEqual(Object.keys(published));
    for (const { name, counts } of groups) {
      const { precision, recall, count } = published[name as keyof typeof published];
      expect(rateOf(counts, 'truePositive')).toBeCloseTo(recall, 12);
      expect(rateOf(counts, 'precision')).toBeCloseTo(precision, 12);
      expect(Object.values(counts).reduce((sum, part) => sum + part, 0)).toBe(count);
    }
  });
});

interface Row {
  readonly group: string;
  readonly label: 0 | 1;
  readonly prediction: 0 | 1;
}

/** Tables of 2 to 5 groups, in each of which every rate is of somebody. */
const tableArbitrary = fc.integer({ min: 2, max: 5 }).chain((groupCount) =>
  fc
    .array(
      fc.record({
        group: fc.constantFrom(...[...'abcde'].slice(0, groupCount)),
        label: fc.constantFrom(0 as const, 1 as const),
        prediction: fc.constantFrom(0 as const, 1 as const),
      }),
      { maxLength: 400 },
    )
    .map((rows): readonly Row[] => [
      ...[...'abcde'].slice(0, groupCount).flatMap((group): Row[] => [
        { group, label: 1, prediction: 1 },
        { group, label: 0, prediction: 0 },
      ]),
      ...rows,
    ]),
);

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const ofLabel = (rows: readonly Row[], label: 0 | 1) => rows.filter((row) => row.label === label);

/** Its metrics as Fairlearn defines them, from the rows of one group: means of 0 and 1, and no counts. */
const METRICS = {
  selection: (rows: readonly Row[]) => mean(rows.map(({ prediction }) => prediction)),
  truePositive: (rows: readonly Row[]) => mean(ofLabel(rows, 1).map(({ prediction }) => prediction)),
  falsePositive: (rows: readonly Row[]) => mean(ofLabel(rows, 0).map(({ prediction }) => prediction)),
  falseNegative: (rows: readonly Row[]) => mean(ofLabel(rows, 1).map(({ prediction }) => 1 - prediction)),
  rejection: (rows: readonly Row[]) => mean(rows.map(({ prediction }) => 1 - prediction)),
  precision: (rows: readonly Row[]) =>
    mean(rows.filter(({ prediction }) => prediction === 1).map(({ label }) => label)),
  accuracy: (rows: readonly Row[]) =>
    mean(rows.map(({ label, prediction }) => (label === prediction ? 1 : 0))),
} satisfies Record<RateName, (rows: readonly Row[]) => number>;

/** `MetricFrame.by_group` of one metric. */
function byGroup(rows: readonly Row[], metric: RateName): ReadonlyMap<string, number> {
  const names = [...new Set(rows.map(({ group }) => group))].sort();
  return new Map(names.map((name) => [name, METRICS[metric](rows.filter(({ group }) => group === name))]));
}

describe('MetricFrame by its definition', () => {
  it('gives the same rates and disparities as ours, to 1e-10, for any table', () => {
    fc.assert(
      fc.property(tableArbitrary, (rows) => {
        const text = rows.map(({ label, prediction, group }) => `${label},${prediction},${group}\n`);
        const { cells } = counted(`y,p,g\n${text.join('')}`, columnMap(['g']));
        const groups = groupsBy(cells, [0]);
        for (const rate of Object.keys(METRICS) as RateName[]) {
          const frame = byGroup(rows, rate);
          expect(groups.map(({ name }) => name)).toEqual([...frame.keys()]);
          for (const { name, counts } of groups)
            expect(rateOf(counts, rate)).toBeCloseTo(frame.get(name) as number, 10);
        }
        const spread = (rate: RateName) => {
          const values = [...byGroup(rows, rate).values()];
          return { largest: Math.max(...values), smallest: Math.min(...values) };
        };
        const difference = (rate: RateName) => spread(rate).largest - spread(rate).smallest;
        const ours = (name: DisparityName) => DISPARITIES[name](groups.map(({ counts }) => counts));
        const selected = spread('selection');
        expect(ours('demographicParityDifference')).toBeCloseTo(difference('selection'), 10);
        expect(ours('demographicParityRatio')).toBeCloseTo(selected.smallest / selected.largest, 10);
        expect(ours('equalOpportunityDifference')).toBeCloseTo(difference('truePositive'), 10);
        expect(ours('falsePositiveDifference')).toBeCloseTo(difference('falsePositive'), 10);
        expect(ours('equalizedOddsDifference')).toBeCloseTo(
          Math.max(difference('truePositive'), difference('falsePositive')),
          10,
        );
      }),
    );
  });

  // Fairlearn takes the largest and the smallest of one group, which are the same: it says 0 and 1, as if groups had been
  // compared and found equal. With one group nothing was compared, so here each disparity is unknown, and it is said why.
  it('parts from ours for a single group: nothing was compared, where Fairlearn says 0 and 1', () => {
    const { cells } = counted('y,p,g\n1,1,a\n1,0,a\n0,1,a\n0,0,a\n', columnMap(['g']));
    const { disparities, warnings } = assess(cells, [0], 1);
    expect(Object.values(disparities).map(({ value }) => value)).toEqual([null, null, null, null, null]);
    expect(warnings).toContainEqual({ code: 'one-group', group: 'a' });
  });
});
