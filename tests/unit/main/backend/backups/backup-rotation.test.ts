import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outdatedBackups } from '#main/backend/backups/backup-rotation';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOW_MS = Date.UTC(2026, 10, 23, 20);
const utcDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

const kept = (ages: readonly number[]) => {
  const backups = ages.map((ageMs) => ({ fileName: String(ageMs), createdAtMs: NOW_MS - ageMs }));
  const outdated = new Set(outdatedBackups(backups, NOW_MS, utcDay));
  return backups.filter((backup) => !outdated.has(backup)).map((backup) => Number(backup.fileName));
};

describe('outdatedBackups', () => {
  it('keeps the last three of today', () => {
    expect(kept([1, 2, 3, 4, 5].map((hours) => hours * HOUR_MS))).toEqual([1, 2, 3].map((h) => h * HOUR_MS));
  });

  it('keeps the last one of each earlier day', () => {
    expect(kept([DAY_MS, DAY_MS + HOUR_MS, 2 * DAY_MS, 2 * DAY_MS + HOUR_MS])).toEqual([DAY_MS, 2 * DAY_MS]);
  });

  it('keeps ten in all, and always the newest', () => {
    const ages = fc.uniqueArray(fc.integer({ min: 0, max: 30 * DAY_MS }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(ages, (values) => {
        const rest = kept(values);
        expect(rest.length).toBeLessThanOrEqual(10);
        expect(rest).toContain(Math.min(...values));
      }),
    );
  });

  it('removes nothing more the second time', () => {
    const ages = fc.uniqueArray(fc.integer({ min: 0, max: 30 * DAY_MS }), { maxLength: 60 });
    fc.assert(
      fc.property(ages, (values) => {
        expect(kept(kept(values))).toEqual(kept(values));
      }),
    );
  });
});
