import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest } from '#core/shared/closest';

const NAMES = ['Germany', 'France', 'Finland', 'United States'];

describe('closest', () => {
  it.each([
    ['germany', 'Germany'],
    ['Germny', 'Germany'],
    ['Gremany', 'Germany'],
    ['Finnland', 'Finland'],
    ['Frannce', 'France'],
  ])('takes %s for %s', (typed, meant) => {
    expect(closest(typed, NAMES)).toBe(meant);
  });

  it.each([['Atlantis'], [''], ['x'], ['zz']])('takes %j for none of them', (typed) => {
    expect(closest(typed, NAMES)).toBeNull();
  });

  it('takes a short word for another one only when a single key was slipped on', () => {
    expect(closest('Foo', ['DOC', 'MIT'])).toBeNull();
    expect(closest('huge', ['high', 'medium'])).toBeNull();
    expect(closest('hihg', ['high', 'medium'])).toBe('high');
  });

  it('finds a name with one letter dropped, wherever it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(), (name, at) => {
        const dropped = at % name.length;
        expect(closest(name.slice(0, dropped) + name.slice(dropped + 1), NAMES)).toBe(name);
      }),
    );
  });
});
