import { describe, expect, it } from 'vitest';
import { assess } from '#core/fairness/assess';
import { calibrationOf } from '#core/fairness/calibration';
import { compareGroups, largeEnough } from '#core/fairness/compare-groups';
import { everybody, groupsBy } from '#core/fairness/groups';
import { representationOf, wrongSum } from '#core/fairness/representativeness';
import { columnMap, counted, guideTable } from '../../../support/predictions';

const rows = (group: string, label: 0 | 1, prediction: 0 | 1, count: number) =>
  `${label},${prediction},${group}\n`.repeat(count);

describe('assess', () => {
  it('leaves a group without positives undefined, says so, and compares the others', () => {
    const text = `y,p,g\n${rows('a', 1, 1, 30)}${rows('a', 1, 0, 10)}${rows('a', 0, 1, 5)}${rows('b', 1, 1, 20)}${rows('b', 1, 0, 20)}${rows('b', 0, 0, 9)}${rows('c', 0, 0, 25)}`;
    const { disparities, warnings } = assess(counted(text, columnMap(['g'])).cells, [0], 1);
    expect(disparities.equalOpportunityDifference.value).toBeCloseTo(0.25, 12);
    expect(warnings).toContainEqual({ code: 'no-positives', group: 'c' });
    expect(warnings).toContainEqual({ code: 'nobody-selected', group: 'c' });
  });

  it('calls a disparity undefined where fewer than two groups have the rate', () => {
    const text = `y,p,g\n${rows('a', 1, 1, 3)}${rows('a', 0, 0, 3)}${rows('b', 0, 0, 4)}`;
    const { disparities, warnings } = assess(counted(text, columnMap(['g'])).cells, [0], 1);
    expect(disparities.equalOpportunityDifference).toMatchObject({ value: null, low: null, high: null });
    expect(disparities.equalizedOddsDifference.value).toBeNull();
    expect(disparities.falsePositiveDifference.value).toBe(0);
    expect(warnings).toContainEqual({ code: 'undefined', disparity: 'equalizedOddsDifference' });
  });

  it('names how many people a small group would need', () => {
    const small = assess(counted(guideTable(), columnMap(['letter'])).cells, [0], 1).warnings.filter(
      ({ code }) => code === 'small-group',
    );
    expect(small.map((warning) => 'group' in warning && warning.group)).toEqual(['a', 'b', 'c']);
    expect(small[0]).toMatchObject({ rate: 'selection', people: 4, needed: 286 });
  });
});

describe('groupsBy', () => {
  it('adds up to everybody whichever columns are taken', () => {
    const { cells } = counted(guideTable(), columnMap(['letter', 'number']));
    const whole = everybody(cells).counts;
    for (const columns of [[0], [1], [0, 1]]) {
      const groups = groupsBy(cells, columns);
      for (const part of Object.keys(whole) as (keyof typeof whole)[])
        expect(groups.reduce((sum, { counts }) => sum + counts[part], 0)).toBe(whole[part]);
    }
  });
});

describe('compareGroups', () => {
  it('reads gaps beside the largest group, and greys what is too small', () => {
    const text = `y,p,g\n${rows('big', 0, 1, 20)}${rows('big', 0, 0, 980)}${rows('worse', 0, 1, 100)}${rows('worse', 0, 0, 900)}${rows('tiny', 0, 1, 5)}${rows('tiny', 0, 0, 20)}${rows('none', 1, 1, 7)}`;
    const groups = groupsBy(counted(text, columnMap(['g'])).cells, [0]);
    const limits = { gap: 0.02, margin: 0.025, reference: null };
    const { groups: compared, reference, comparisonCount } = compareGroups(groups, 'falsePositive', limits);
    expect(reference).toBe('big');
    expect(comparisonCount).toBe(2);
    expect(Object.fromEntries(compared.map(({ group, reading }) => [group.name, reading]))).toEqual({
      big: 'reference',
      worse: 'differs-much',
      tiny: 'too-small',
      none: 'unknown',
    });
    const { groups: large, leftOut } = largeEnough(compareGroups(groups, 'falsePositive', limits));
    expect(large.map(({ name }) => name)).toEqual(['big', 'worse']);
    expect(leftOut.map(({ name }) => name)).toEqual(['none', 'tiny']);
    expect(compared.find(({ group }) => group.name === 'worse')?.gap).toBeCloseTo(0.08, 12);
    expect(compareGroups(groups, 'falsePositive', { ...limits, reference: 'worse' }).reference).toBe('worse');
  });
});

describe('calibrationOf', () => {
  it('weighs the distance between score and outcome by people', () => {
    const text = 'y,p,g,s\n1,1,a,0.9\n0,1,a,0.9\n0,0,a,0.1\n0,0,a,0.1\n1,1,a,1\n1,1,a,\n';
    const [group] = groupsBy(counted(text, columnMap(['g'], { score: 's' })).cells, [0]);
    const calibration = calibrationOf(group?.bins ?? null);
    // Bin 0.1: mean 0.1, none positive. Bin 0.9 and 1 together: mean 2.8/3, two of three positive.
    expect(calibration?.error).toBeCloseTo((2 / 5) * 0.1 + (3 / 5) * (2.8 / 3 - 2 / 3), 12);
    expect(calibration?.people).toBe(5);
    expect(calibrationOf(null)).toBeNull();
  });
});

describe('representationOf', () => {
  const groups = groupsBy(
    counted(`y,p,g\n${rows('a', 0, 0, 800)}${rows('b', 0, 0, 100)}${rows('c', 0, 0, 100)}`, columnMap(['g']))
      .cells,
    [0],
  );

  it('says which groups are too few or too many', () => {
    const readings = representationOf(groups, { a: 70, b: 20, c: 10 });
    expect(readings.map(({ group, reading }) => [group, reading])).toEqual([
      ['a', 'too-many'],
      ['b', 'too-few'],
      ['c', 'as-expected'],
    ]);
  });

  it('shows a group of the population of whom nobody is in the test', () => {
    const readings = representationOf(groups, { a: 70, b: 10, d: 20 });
    expect(readings.map(({ group, share, reading }) => [group, share, reading])).toEqual([
      ['a', 0.8, 'too-many'],
      ['b', 0.1, 'as-expected'],
      ['c', 0.1, 'unknown'],
      ['d', 0, 'too-few'],
    ]);
  });

  it('judges nothing while shares do not sum to 100, and says what they sum to', () => {
    expect(wrongSum({ a: 70, b: 20 })).toBe(90);
    expect(wrongSum({ a: 33.3, b: 33.3, c: 33.3 })).toBeNull();
    expect(representationOf(groups, { a: 70, b: 20 }).every(({ reading }) => reading === 'unknown')).toBe(
      true,
    );
  });
});
