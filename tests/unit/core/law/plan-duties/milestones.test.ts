import { describe, expect, it } from 'vitest';
import { dueDate, milestonesOf } from '#core/law/plan-duties/milestones';
import { smallDuty } from '../../../../support/small-law';

const milestones = milestonesOf({ schedule: { start: '2027-01', monthsToLaunch: 8, horizonMonths: 24 } });

describe('deadlines from the milestones of a plan', () => {
  it('has the start, the launch and the end of the first year', () => {
    expect(milestones).toEqual({ start: '2027-01-01', launch: '2027-09-01', firstYearEnd: '2028-09-01' });
  });

  it.each([
    ['before-processing', '2027-01-01'],
    ['before-launch', '2027-09-01'],
    ['annual', '2028-09-01'],
    ['on-incident', null],
  ] as const)('%s is due on %s', (timing, day) => {
    expect(dueDate({ duty: smallDuty({ timing }), from: '2020-01-01' }, milestones)).toBe(day);
  });

  it('waits for the law where that starts later', () => {
    const duty = smallDuty({ timing: 'before-launch' });
    expect(dueDate({ duty, from: '2027-12-02' }, milestones)).toBe('2027-12-02');
  });
});
