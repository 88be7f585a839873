import { describe, expect, it } from 'vitest';
import { named, noteLines, readFixture, readText } from '../../../../../support/read-materials-fixture';

const bom = (content: object) =>
  readText(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...content }));
const model = (name: string, more: object = {}) => ({
  type: 'machine-learning-model',
  'bom-ref': name,
  name,
  licenses: [{ license: { id: 'MIT' } }],
  ...more,
});

describe('CycloneDX', () => {
  it('reads models, data, packages and services with licences and origins', () => {
    const read = readFixture('product.cdx.json');
    expect(read.format).toBe('cyclonedx');
    const instruct = named(read, 'acme/kranich-8b-instruct');
    expect(instruct).toMatchObject({ kind: 'model', version: '1.2', licence: 'llama-3.1-community' });
    expect(instruct.derivedFrom).toEqual([
      named(read, 'Support dialogues').id,
      named(read, 'Wikipedia 2025-01').id,
      named(read, 'meta-llama/Llama-3.1-8B').id,
    ]);
    expect(named(read, 'Support dialogues')).toMatchObject({
      kind: 'dataset',
      licence: 'CC-BY-NC-4.0',
      copyright: 'Copyright 2025 Acme GmbH',
    });
    expect(named(read, 'ultralytics')).toMatchObject({ kind: 'code', licence: 'AGPL-3.0-only' });
    expect(named(read, 'Embeddings API')).toMatchObject({
      kind: 'service',
      licence: 'openai-terms',
      source: 'https://api.example.com/v1/embeddings',
    });
    expect(noteLines(read)).toEqual([
      'components[0].modelCard.modelParameters.datasets[1]: Wikipedia 2025-01: no licence is named; without one there is no permission',
    ]);
  });

  it('leaves the product itself out, unless it is a model', () => {
    expect(readFixture('product.cdx.json').materials.map(({ name }) => name)).not.toContain(
      'Kranich Assistant',
    );
    expect(bom({ metadata: { component: model('tiny') } }).materials).toMatchObject([
      { name: 'tiny', kind: 'model' },
    ]);
  });

  it.each(['1.2', '1.4', '1.5', '1.6', '1.7'])('reads version %s without a remark', (specVersion) => {
    expect(bom({ specVersion, components: [model('a')] }).notes).toEqual([]);
  });

  it('reads a newer version and says so', () => {
    const read = bom({ specVersion: '1.9', components: [model('a')] });
    expect(read.materials).toHaveLength(1);
    expect(noteLines(read)).toEqual(['specVersion: version 1.9 is newer than 1.7; what is known was read']);
  });

  it('puts many packages in one line and keeps them all', () => {
    const components = Array.from({ length: 40 }, (_, n) => ({
      type: 'library',
      name: `lib-${n}`,
      version: '1.0.0',
      purl: `pkg:npm/lib-${n}@1.0.0`,
      ...(n === 39 ? { scope: 'excluded' } : {}),
      ...(n === 38 ? {} : { licenses: [{ license: { id: n % 2 === 0 ? 'MIT' : 'Apache-2.0' } }] }),
    }));
    const read = bom({ metadata: { component: { type: 'application', name: 'console' } }, components });
    expect(
      read.materials.map(({ name, licence, components: kept }) => [name, licence, kept?.length]),
    ).toEqual([
      ['console', 'MIT AND Apache-2.0', 38],
      ['console · no known licence', null, 1],
      ['console · development only', 'Apache-2.0', 1],
    ]);
    expect(read.materials[2]?.uses).toEqual({
      'distribute-code': false,
      'hosted-service': false,
      'offer-as-managed-service': false,
    });
  });

  it('finds a model by its package URL, whatever the type says', () => {
    const read = bom({ components: [{ type: 'library', name: 'x', purl: 'pkg:huggingface/a/x@1' }] });
    expect(read.materials).toMatchObject([{ kind: 'model', name: 'x' }]);
  });

  it('takes an ancestor for the component of the same name, even if that comes later', () => {
    const read = bom({
      components: [
        model('tuned', { pedigree: { ancestors: [{ type: 'machine-learning-model', name: 'base' }] } }),
        model('base'),
      ],
    });
    expect(read.materials).toHaveLength(2);
    expect(named(read, 'tuned').derivedFrom).toEqual(['base']);
  });

  it('names a circular derivation with its cycle, and goes on', () => {
    const read = bom({
      components: [model('a'), model('b'), model('c'), model('d')],
      dependencies: [
        { ref: 'a', dependsOn: ['b'] },
        { ref: 'b', dependsOn: ['c'] },
        { ref: 'c', dependsOn: ['a', 'd'] },
      ],
    });
    expect(noteLines(read)).toEqual(['made from itself: a → b → c → a; the last step was left out']);
    expect(named(read, 'a').derivedFrom).toEqual(['b']);
    expect(named(read, 'c').derivedFrom).toEqual(['d']);
  });

  it.each([
    [
      { components: [model('a', { licenses: [{ license: { id: 'APACHE-2.O' } }] })] },
      'did you mean Apache-2.0',
    ],
    [
      { components: [model('a', { licenses: [{ expression: 'MIT OR' }] })] },
      '“MIT OR” is not an SPDX expression',
    ],
    [{ components: [model('a', { licenses: 'MIT' })] }, 'components[0].licenses: expected a list, got "MIT"'],
    [{ components: [model('a'), 7] }, 'components[1]: expected an object, got 7'],
    [{ components: {} }, 'components: expected a list, got an object'],
    [
      { components: [model('a'), { ...model('a'), name: 'b' }] },
      'components[1].bom-ref: “a” stands for more than one',
    ],
    [
      { components: [model('a')], dependencies: [{ ref: 'a', dependsOn: ['gone'] }] },
      'dependencies[0].dependsOn[0]: names “gone”, which is not in the file',
    ],
    [
      {
        components: [model('a', { licenses: [{ license: { id: 'MIT' } }, { license: { name: 'gemma' } }] })],
      },
      'read as all holding: MIT AND LicenseRef-gemma-terms',
    ],
    [{ specVersion: 'x', components: [] }, 'specVersion: expected a version such as "1.6", got x'],
    [{ components: [model('a'.repeat(400))] }, 'name is longer than 300 characters and was shortened'],
  ])('says what is amiss and keeps the rest (%#)', (content, message) => {
    expect(noteLines(bom(content)).join('\n')).toContain(message);
  });

  it('stops at a depth that no real file has', () => {
    let component: object = model('deepest');
    for (let depth = 0; depth < 200; depth += 1) component = model(`m${depth}`, { components: [component] });
    const read = bom({ components: [component] });
    expect(read.materials.length).toBe(64);
    expect(read.notes.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('keeps the wording of a licence that has no id', () => {
    const licenses = [{ license: { name: 'House rules', text: { content: 'Be kind.' } } }];
    const read = bom({ components: [model('a', { licenses })] });
    expect(read.materials[0]).toMatchObject({ licence: 'House rules', licenceText: 'Be kind.' });
  });
});
