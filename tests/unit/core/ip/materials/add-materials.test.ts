import { describe, expect, it } from 'vitest';
import { addMaterials } from '#core/ip/materials/add-materials';
import { noteText } from '#core/ip/materials/readers/note-text';
import type { Material } from '#core/plan/ip/material';
import { realLicenceNames } from '../../../../support/licence-names';
import { materialWith } from '../../../../support/material';
import { readFixture, readText } from '../../../../support/read-materials-fixture';

const names = realLicenceNames();

describe('adding what a file names to the plan', () => {
  it('gives new ids where the plan has them already, origins included', () => {
    const kept = [materialWith({ id: 'support-dialogues', name: 'Something else', kind: 'code' })];
    const read = readFixture('product.cdx.json').materials;
    const { materials, added } = addMaterials(kept, read, names);
    expect(materials[0]).toEqual(kept[0]);
    expect(added).toContain('support-dialogues-2');
    const instruct = materials.find(({ name }) => name === 'acme/kranich-8b-instruct');
    expect(instruct?.derivedFrom).toContain('support-dialogues-2');
  });

  it('fills blanks of what the plan has, and keeps what the user said', () => {
    const kept = [
      materialWith({
        id: 'base',
        name: 'Meta-Llama/Llama-3.1-8B',
        uses: { 'fine-tune': true },
        note: 'ours',
      }),
      materialWith({ id: 'data', kind: 'dataset', name: 'acme/support-dialogues', licence: 'CC-BY-4.0' }),
    ];
    const first = addMaterials(kept, readFixture('kranich-instruct.README.md').materials, names);
    expect(first.matched).toEqual(['base', 'data']);
    expect(first.materials[0]).toMatchObject({
      id: 'base',
      licence: null,
      note: 'ours',
      uses: { 'fine-tune': true },
      source: 'https://huggingface.co/meta-llama/Llama-3.1-8B',
    });
    expect(first.materials[2]?.derivedFrom).toEqual(['base', 'wikimedia-wikipedia', 'data']);
    const card = readText('---\nlicense: llama3.1\nmodel_name: meta-llama/Llama-3.1-8B\n---\n');
    const second = addMaterials(first.materials, card.materials, names);
    expect(second.materials[0]?.licence).toBe('llama-3.1-community');
    expect(second.added).toEqual([]);
  });

  it('says when the file names another licence, and keeps the plan’s', () => {
    const kept = [materialWith({ licence: 'MIT' })];
    const { materials, notes } = addMaterials(kept, [materialWith({ licence: 'Apache-2.0' })], names);
    expect(materials).toEqual(kept);
    expect(notes.map((note) => noteText(note, 'en'))).toEqual([
      'M has MIT in the plan, the file says Apache-2.0; the plan’s was kept',
    ]);
  });

  it('keeps two versions apart', () => {
    const kept = [materialWith({ version: '1' })];
    expect(addMaterials(kept, [materialWith({ version: '2' })], names).materials).toHaveLength(2);
    expect(addMaterials(kept, [materialWith({ version: '1' })], names).materials).toHaveLength(1);
    expect(addMaterials(kept, [materialWith({})], names).materials).toHaveLength(1);
    expect(addMaterials([materialWith({})], [materialWith({ version: '2' })], names).materials).toMatchObject(
      [{ version: '2' }],
    );
  });

  it('takes the packages of a newer lock file for the old ones', () => {
    const read = readFixture('package-lock.v3.json').materials;
    const once = addMaterials([], read, names).materials;
    const newer = read.map((line) => ({
      ...line,
      version: '3.0.0',
      components: line.components?.slice(0, 1),
    }));
    const twice = addMaterials(once, newer, names);
    expect(twice.added).toEqual([]);
    expect(twice.materials.map(({ version, components }) => [version, components?.length])).toEqual([
      ['3.0.0', 1],
      ['3.0.0', 1],
      ['3.0.0', 1],
    ]);
  });

  describe('of a lock file read again', () => {
    const line = (name: string, ...packages: readonly string[]) =>
      materialWith({
        id: name,
        kind: 'code',
        name,
        components: packages.map((each) => {
          const [of = '', version = '1.0.0'] = each.split('@');
          return { name: of, version, licence: 'MIT' };
        }),
      });
    const said = (kept: readonly Material[], ...read: readonly Material[]) =>
      addMaterials(kept, read, names).notes.map((note) => noteText(note, 'en'));

    it('names the packages that dropped out, not those that have a newer version or moved to another line', () => {
      const kept = [line('app (npm)', 'a@1', 'b@1', 'c@1'), line('app (npm) · development only', 'd@1')];
      expect(
        said(kept, line('app (npm)', 'a@2'), line('app (npm) · development only', 'c@1', 'd@1')),
      ).toEqual(['app (npm): no longer in the file: b']);
    });

    it('names a line that the file has nothing for any more, and keeps it', () => {
      const kept = [line('app (npm)', 'a'), line('app (npm) · 仅用于开发', 'd'), line('other (npm)', 'x')];
      expect(said(kept, line('app (npm)', 'a'))).toEqual([
        '“app (npm) · 仅用于开发” is in the plan, but the file has no packages of this kind any more; remove the line if they are gone',
      ]);
      expect(addMaterials(kept, [line('app (npm)', 'a')], names).materials).toHaveLength(3);
    });

    it('names each of hundreds that dropped out', () => {
      const gone = Array.from({ length: 400 }, (_, at) => `package-${at}`);
      const lines = said([line('app (npm)', 'a', ...gone)], line('app (npm)', 'a'));
      const named = lines.flatMap((each) =>
        each.replace('app (npm): no longer in the file: ', '').split(', '),
      );
      expect(named).toEqual(gone);
    });

    it('says nothing where nothing dropped out', () => {
      const read = readFixture('package-lock.v3.json').materials;
      expect(said(addMaterials([], read, names).materials, ...read)).toEqual([]);
    });
  });

  it('adds the same file twice without a change', () => {
    for (const file of [
      'product.cdx.json',
      'product.spdx.json',
      'contracts.spdx3.json',
      'package-lock.v3.json',
    ]) {
      const read = readFixture(file).materials;
      const once = addMaterials([], read, names);
      expect(once.materials).toEqual(read);
      expect(addMaterials(once.materials, read, names).materials).toEqual(read);
    }
  });

  it('names a cycle that arises between files', () => {
    const kept = [
      materialWith({ id: 'a', name: 'A', derivedFrom: ['b'] }),
      materialWith({ id: 'b', name: 'B' }),
    ];
    const read = [
      materialWith({ id: '1', name: 'B', derivedFrom: ['2'] }),
      materialWith({ id: '2', name: 'A' }),
    ];
    const { materials, notes } = addMaterials(kept, read, names);
    expect(materials.map(({ derivedFrom }) => derivedFrom)).toEqual([['b'], []]);
    expect(notes.map(({ code }) => code)).toEqual(['cycle']);
  });

  it('leaves the plan it was given as it is', () => {
    const kept = [materialWith({ name: 'acme/kranich-8b-instruct', uses: {} })];
    const before = structuredClone(kept);
    addMaterials(kept, readFixture('product.cdx.json').materials, names);
    expect(kept).toEqual(before);
  });
});
