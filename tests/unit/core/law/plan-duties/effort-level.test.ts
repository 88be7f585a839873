import { describe, expect, it } from 'vitest';
import { effortLevel } from '#core/law/plan-duties/effort-level';

describe('level of work', () => {
  it.each([
    [20, 'light'],
    [21, 'medium'],
    [45, 'medium'],
    [46, 'large'],
    [80, 'large'],
    [81, 'heavy'],
  ] as const)('%d days at the high end are %s', (high, level) => {
    expect(effortLevel({ low: 0, high })).toBe(level);
  });
});
