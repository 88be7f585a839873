import { describe, expect, it } from 'vitest';
import { matrixView } from '#core/law/plan-duties/duty-matrix';
import { THEMES } from '#core/law/themes';
import { dutiesFor, PRODUCT } from '../../../renderer/features/compliance/sample-duties';

const LAUNCH = '2027-09-01';
const matrix = matrixView(dutiesFor(['DE', 'FR', 'JP', 'US'], PRODUCT, LAUNCH));
const cell = (country: string, theme: (typeof THEMES)[number]) => {
  const column = matrix.columns.findIndex((of) => of.country === country);
  const found = matrix.rows.find((row) => row.theme === theme)?.cells[column];
  if (found === undefined) throw new Error(`no cell for ${country}, ${theme}`);
  return found;
};
const column = (country: string) => {
  const found = matrix.columns.find((of) => of.country === country);
  if (found === undefined) throw new Error(`no column for ${country}`);
  return found;
};

describe('compliance matrix', () => {
  it('has a row for each of the 13 themes and a column for each country of the plan, markets first', () => {
    expect(matrix.rows.map(({ theme }) => theme)).toEqual([...THEMES]);
    expect(matrix.columns.map(({ country }) => country)).toEqual(['DE', 'FR', 'JP', 'US', 'FI']);
  });

  it('says whose law a country has', () => {
    expect(column('DE').levels).toEqual(['union']);
    expect(column('JP').levels).toEqual(['national']);
    expect(column('US').levels).toEqual(['national', 'parts']);
  });

  it('counts what binds, with critical duties and days, and words the level by the high end', () => {
    const basis = cell('DE', 'lawful-basis');
    expect(basis.entries.map(({ assessment }) => assessment.duty.id)).toContain('gdpr.lawful-basis');
    expect(basis.criticalCount).toBe(1);
    expect(basis.level).toBe('large');
    expect(basis.days.high).toBeGreaterThan(45);
    expect(basis.days.high).toBeLessThanOrEqual(80);
  });

  it('cannot tell about minors while nobody said whether children use it, and names that fact', () => {
    const minors = cell('DE', 'minors');
    expect(minors).toMatchObject({ bindingCount: 0, unknownCount: 1, level: null });
    expect(minors.missing).toEqual(['childrenData']);
  });

  it('never counts advice: Japan has some about minors and no duty', () => {
    expect(cell('JP', 'minors')).toMatchObject({
      bindingCount: 0,
      unknownCount: 0,
      adviceCount: 1,
      level: null,
    });
  });

  it('adds a column up from its cells', () => {
    for (const { country, total } of matrix.columns) {
      const cells = THEMES.map((theme) => cell(country, theme));
      expect(total.bindingCount).toBe(cells.reduce((sum, of) => sum + of.bindingCount, 0));
      expect(total.days.high).toBe(cells.reduce((sum, of) => sum + of.days.high, 0));
    }
  });

  it('counts a duty of the Union once over its three member states', () => {
    const sum = matrix.columns.reduce((all, { total }) => all + total.bindingCount, 0);
    expect(column('FR').total.bindingCount).toBeGreaterThan(20);
    expect(matrix.all.bindingCount).toBeLessThanOrEqual(sum - column('FR').total.bindingCount);
    const ids = matrix.all.entries.map(({ assessment }) => assessment.duty.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('switches phased law on by the day: the labels of the AI Act bind at launch and not before August 2026', () => {
    const before = matrixView(dutiesFor(['DE'], PRODUCT, '2026-08-01'));
    const labels = (of: typeof matrix) =>
      of.rows.find(({ theme }) => theme === 'ai-transparency-labelling')?.cells[0];
    expect(labels(before)?.bindingCount).toBe(0);
    expect(labels(before)?.laterCount).toBeGreaterThan(0);
    expect(labels(matrix)?.bindingCount).toBeGreaterThan(0);
  });
});
