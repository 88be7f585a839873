import { describe, expect, it } from 'vitest';
import { countryEntries } from '#core/law/plan-duties/duty-entries';
import { compareRows } from '../../../../../src/renderer/features/compliance/compare/compare-rows';
import { dutiesFor } from './sample-duties';

const { countries } = dutiesFor(['DE', 'FR', 'BR', 'SG']);
const entriesOf = (country: string) => {
  const found = countries.find((of) => of.country === country);
  return found === undefined ? [] : countryEntries(found);
};
const rowsOf = (...codes: readonly string[]) => compareRows(codes.map(entriesOf));

describe('countries side by side', () => {
  it('shows every duty of each country once', () => {
    const rows = rowsOf('DE', 'BR', 'SG');
    for (const [at, country] of ['DE', 'BR', 'SG'].entries()) {
      const shown = rows.flatMap(({ cells }) => cells[at]?.assessment.duty.id ?? []);
      const all = entriesOf(country)
        .filter(({ kind }) => kind !== 'ended')
        .map(({ assessment }) => assessment.duty.id);
      expect(shown.toSorted()).toEqual(all.toSorted());
    }
  });

  it('puts one law that binds in two member states into one row, which is no difference', () => {
    const rows = rowsOf('DE', 'FR');
    const basis = rows.find(({ cells }) => cells[0]?.assessment.duty.id === 'gdpr.lawful-basis');
    expect(basis?.cells[1]?.assessment.duty.id).toBe('gdpr.lawful-basis');
    expect(basis?.isAlike).toBe(true);
    // Germany asks for a data protection officer from 20 people on, which France does not.
    const officer = rows.find(({ cells }) => cells.some((cell) => cell?.assessment.duty.id === 'gdpr.dpo'));
    expect(officer?.isAlike).toBe(false);
  });

  it('aligns different laws only within a theme and a point in time', () => {
    for (const { cells, theme, timing } of rowsOf('DE', 'BR'))
      for (const cell of cells)
        if (cell !== null) expect(cell.assessment.duty).toMatchObject({ theme, timing });
  });

  it('names a missing duty and another time to act as differences', () => {
    const rows = rowsOf('DE', 'SG');
    const alone = rows.filter(({ cells }) => cells.includes(null));
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.every(({ isAlike }) => !isAlike)).toBe(true);
  });
});
