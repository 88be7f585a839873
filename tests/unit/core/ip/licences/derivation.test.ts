import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivationCycles } from '#core/ip/licences/derivation';

const graph = (edges: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(edges).map(([id, derivedFrom]) => ({ id, derivedFrom }));

describe('circular derivation', () => {
  it('is found with its cycle', () => {
    expect(derivationCycles(graph({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] }))).toEqual([['a', 'b', 'c']]);
    expect(derivationCycles(graph({ a: ['a'] }))).toEqual([['a']]);
    expect(derivationCycles(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
    expect(derivationCycles(graph({ a: ['gone'] }))).toEqual([]);
  });

  it('is found in a chain that no call stack holds', () => {
    const ids = Array.from({ length: 20_000 }, (_, n) => `${n}`);
    const chain = ids.map((id, n) => ({ id, derivedFrom: [ids[(n + 1) % ids.length] ?? ''] }));
    expect(derivationCycles(chain)).toHaveLength(1);
    expect(derivationCycles(chain.slice(0, -1))).toEqual([]);
  });

  it('is found exactly where there is one', () => {
    const edges = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { maxLength: 14 });
    fc.assert(
      fc.property(edges, (list) => {
        const nodes = Array.from({ length: 7 }, (_, n) => ({
          id: `${n}`,
          derivedFrom: list.filter(([from]) => from === n).map(([, to]) => `${to}`),
        }));
        const cycles = derivationCycles(nodes);
        for (const cycle of cycles)
          for (const [index, id] of cycle.entries())
            expect(nodes[Number(id)]?.derivedFrom).toContain(cycle[(index + 1) % cycle.length]);
        expect(cycles.length === 0).toBe(hasOrder(nodes));
      }),
    );
  });
});

/** Whether everything can be made after what it is made from: the plain definition. */
function hasOrder(
  nodes: readonly { readonly id: string; readonly derivedFrom: readonly string[] }[],
): boolean {
  let left = [...nodes];
  for (;;) {
    const ids = new Set(left.map(({ id }) => id));
    const next = left.filter(({ derivedFrom }) => derivedFrom.some((origin) => ids.has(origin)));
    if (next.length === left.length) return next.length === 0;
    left = next;
  }
}
