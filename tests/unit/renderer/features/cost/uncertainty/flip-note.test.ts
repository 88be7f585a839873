import { describe, expect, it } from 'vitest';
import { flipNoteOf } from '../../../../../../src/renderer/features/cost/uncertainty/flip-note';

const COUNTRIES = { kind: 'countries', first: 'DE', second: 'FI' } as const;
const BUDGET = { kind: 'budget' } as const;

describe('an answer without a table', () => {
  it('says that there is no budget only where the plan has none', () => {
    expect(flipNoteOf(BUDGET, { budgetUsd: null }, false)).toBe('noBudget');
    expect(flipNoteOf(BUDGET, { budgetUsd: 2e6 }, false)).toBe('unknown');
    expect(flipNoteOf(COUNTRIES, { budgetUsd: null }, false)).toBe('unknown');
  });

  it('may be that to another question while one is awaited, and says nothing then', () => {
    expect(flipNoteOf(BUDGET, { budgetUsd: 2e6 }, true)).toBeNull();
    expect(flipNoteOf(COUNTRIES, { budgetUsd: null }, true)).toBeNull();
  });
});
