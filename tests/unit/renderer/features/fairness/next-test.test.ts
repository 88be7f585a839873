import { describe, expect, it } from 'vitest';
import { compareGroups } from '#core/fairness/compare-groups';
import { groupsBy } from '#core/fairness/groups';
import { missingPeople } from '../../../../../src/renderer/features/fairness/next-test/next-test';
import { columnMap, counted, guideTable } from '../../../../support/predictions';

describe('missingPeople', () => {
  const { cells } = counted(guideTable(), columnMap(['letter']));
  const comparison = compareGroups(groupsBy(cells, [0]), 'selection');

  it('says what each group lacks', () => {
    expect(missingPeople(comparison, 6)).toEqual([
      { group: 'a', have: 4, more: 2 },
      { group: 'b', have: 6, more: 0 },
      { group: 'c', have: 8, more: 0 },
    ]);
  });

  it('says nothing where no number of people would do, or nothing was measured', () => {
    expect(missingPeople(comparison, null)).toEqual([]);
    expect(missingPeople(null, 6)).toEqual([]);
  });
});
