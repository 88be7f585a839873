import { describe, expect, it } from 'vitest';
import { addMaterials } from '#core/ip/materials/add-materials';
import { compareMaterials } from '#core/ip/materials/compare-materials';
import type { Material } from '#core/plan/ip/material';
import { realLicenceNames } from '../../../../support/licence-names';
import { readFixture } from '../../../../support/read-materials-fixture';

const names = realLicenceNames();

describe('what a file would change', () => {
  it('is told apart from what stays: the same file twice brings nothing', () => {
    const read = readFixture('product.cdx.json').materials;
    const first = addMaterials([], read, names);
    const news = compareMaterials([], first);
    expect(news.added).toHaveLength(first.added.length);
    expect(news.changed).toEqual([]);
    const again = compareMaterials(first.materials, addMaterials(first.materials, read, names));
    expect(again.added).toEqual([]);
    expect(again.changed).toEqual([]);
    expect(again.same).toHaveLength(first.added.length);
  });

  it('names the fields that it fills in', () => {
    const blank: Material = {
      ...{ id: 'base', kind: 'model', name: 'Base', licence: null, derivedFrom: [], uses: {}, note: '' },
    };
    const found: Material = { ...blank, licence: 'MIT', source: 'https://example.com/base' };
    const { changed } = compareMaterials([blank], addMaterials([blank], [found], names));
    expect(changed.map(({ material, fields }) => [material.id, fields])).toEqual([
      ['base', ['licence', 'source']],
    ]);
  });
});
