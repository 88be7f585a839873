import { describe, expect, it } from 'vitest';
import { timelinePoints } from '../../../../../src/renderer/features/compliance/duty/timeline-points';

const days = {
  from: '2025-08-02',
  until: null,
  phases: [],
  today: '2026-11-26',
  launch: '2027-09-01',
  due: '2027-09-01',
};

describe('timeline of a duty', () => {
  it('runs from the first day to the last, in their order, each day once', () => {
    const points = timelinePoints(days);
    expect(points.map(({ kind }) => kind)).toEqual(['from', 'today', 'launch']);
    expect(points[0]?.percent).toBe(0);
    expect(points.at(-1)?.percent).toBe(100);
  });

  it('keeps an old law at the left end without pressing the plan together', () => {
    const [from, today] = timelinePoints({ ...days, from: '1998-01-01' });
    expect(from).toMatchObject({ kind: 'from', percent: 0 });
    expect(today?.percent).toBeGreaterThan(40);
  });

  it('puts labels that would touch on lines of their own', () => {
    const points = timelinePoints({ ...days, due: '2027-08-20' });
    const [due, launch] = points.slice(-2);
    expect([due?.kind, launch?.kind]).toEqual(['due', 'launch']);
    expect(due?.level).not.toBe(launch?.level);
  });

  it('labels a step of the law only where there is room beside what concerns the plan', () => {
    const points = timelinePoints({
      ...days,
      phases: ['2026-02-02', '2026-08-02', '2026-12-02', '2027-08-02'],
    });
    const levelOf = (day: string) => points.find((point) => point.day === day)?.level;
    expect(levelOf('2026-02-02')).toBe(0);
    expect(levelOf('2026-12-02')).toBeNull();
    expect(levelOf('2027-08-02')).toBeNull();
    expect(levelOf('2027-09-01')).toBe(0);
    expect(points).toHaveLength(7);
  });
});
