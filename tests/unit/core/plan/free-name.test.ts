import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeName } from '#core/plan/free-name';

describe('freeName', () => {
  it('counts up from the second of a name', () => {
    expect(freeName('Heron', [])).toBe('Heron');
    expect(freeName('Heron', ['Heron'])).toBe('Heron (2)');
    expect(freeName('Heron', ['Heron', 'Heron (2)'])).toBe('Heron (3)');
  });

  it('is free and at most 120 characters long, whatever is taken', () => {
    const name = fc.string({ minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(name, fc.integer({ min: 0, max: 12 }), (wanted, takenCount) => {
        const taken: string[] = [];
        for (let index = 0; index < takenCount; index += 1) taken.push(freeName(wanted, taken));
        expect(new Set(taken).size).toBe(takenCount);
        for (const each of taken) expect(each.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});
