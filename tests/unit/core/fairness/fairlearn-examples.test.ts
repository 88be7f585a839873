import { describe, expect, it } from 'vitest';
import { assess } from '#core/fairness/assess';
import { rateOf } from '#core/fairness/rates/rates';
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
