import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivationCycles } from '#core/ip/licences/derivation';
import type { Material } from '#core/plan/ip/material';
import {
  newMaterialId,
  possibleSources,
} from '../../../../../src/renderer/features/ip/materials/new-material';

const material = (id: string, ...derivedFrom: string[]): Material => ({
  ...{ id, kind: 'model', name: id, licence: null, derivedFrom, uses: {}, note: '' },
});

describe('a material added by hand', () => {
  it('has an id of its own, whatever its name', () => {
    expect(newMaterialId('Llama 3 (8B)', [])).toBe('llama-3-8b');
    expect(newMaterialId('Llama 3 (8B)', [{ id: 'llama-3-8b' }])).toBe('llama-3-8b-2');
    expect(newMaterialId('新材料', [])).toBe('新材料');
    expect(newMaterialId('…', [])).toBe('material');
    expect(newMaterialId('x'.repeat(300), []).length).toBeLessThanOrEqual(120);
  });

  it('is offered no source that would close a circle', () => {
    // Of what comes before it in the list alone, so that there is no circle to begin with.
    const lists = fc.array(fc.array(fc.nat({ max: 6 }), { maxLength: 3 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(lists, fc.nat({ max: 6 }), (sources, at) => {
        const materials = sources.map((list, n) =>
          material(`${n}`, ...list.filter((from) => from < n).map(String)),
        );
        const chosen = materials[at] as Material;
        for (const { id } of possibleSources(chosen, materials)) {
          const next = materials.map((each) =>
            each === chosen ? { ...each, derivedFrom: [...each.derivedFrom, id] } : each,
          );
          expect(derivationCycles(next)).toEqual([]);
        }
      }),
    );
  });
});
