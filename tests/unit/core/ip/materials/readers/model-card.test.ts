import { describe, expect, it } from 'vitest';
import {
  named,
  noteLines,
  readFixture,
  readText,
  refusal,
} from '../../../../../support/read-materials-fixture';

const card = (metadata: string, body = '# A model') =>
  readText(`---\n${metadata}\n---\n${body}\n`, 'README.md');

describe('model cards', () => {
  it('reads the licence, the base model and the data', () => {
    const read = readFixture('kranich-instruct.README.md');
    expect(read.format).toBe('model-card');
    const model = named(read, 'Kranich 8B Instruct');
    expect(model).toMatchObject({ kind: 'model', licence: 'llama-3.1-community' });
    expect(model.derivedFrom).toEqual([
      named(read, 'meta-llama/Llama-3.1-8B').id,
      named(read, 'wikimedia/wikipedia').id,
      named(read, 'acme/support-dialogues').id,
    ]);
    expect(named(read, 'meta-llama/Llama-3.1-8B')).toMatchObject({
      kind: 'model',
      licence: null,
      source: 'https://huggingface.co/meta-llama/Llama-3.1-8B',
    });
    expect(named(read, 'acme/support-dialogues')).toMatchObject({
      kind: 'dataset',
      licence: null,
      source: 'https://huggingface.co/datasets/acme/support-dialogues',
    });
  });

  it('knows the terms of a well-known dataset, and asks for those of the others', () => {
    const read = readFixture('kranich-instruct.README.md');
    expect(named(read, 'wikimedia/wikipedia').licence).toBe('wikipedia');
    expect(noteLines(read)).toEqual([
      'base_model: meta-llama/Llama-3.1-8B is named without its licence: choose it, or drop in the card of meta-llama/Llama-3.1-8B too',
      'datasets[0]: wikimedia/wikipedia is known to the catalog: wikipedia',
      'datasets[1]: acme/support-dialogues is named without its licence: choose it, or drop in the card of acme/support-dialogues too',
    ]);
  });

  it.each([
    ['qwen2.5-3b.README.md', 'Qwen2.5-3B', 'model', 'qwen-research'],
    ['gemma-3-4b-it.README.md', 'Gemma 3', 'model', 'gemma-terms'],
    ['sdxl-base.README.md', 'SD-XL 1.0-base', 'model', 'openrail++'],
    ['support-dialogues.README.md', 'Support dialogues', 'dataset', 'CC-BY-NC-4.0'],
  ])('%s is %s', (file, name, kind, licence) => {
    expect(named(readFixture(file), name)).toMatchObject({ kind, licence });
  });

  it('keeps the address of a licence that has no name of its own', () => {
    const read = card('license: other\nlicense_link: https://example.com/terms');
    expect(read.materials[0]).toMatchObject({ licence: null, source: 'https://example.com/terms' });
    expect(noteLines(read)).toEqual([
      'license: A model: no licence is named; without one there is no permission',
    ]);
  });

  it.each([
    [
      'pipeline_tag: text-generation',
      null,
      'license: A model: no licence is named; without one there is no permission',
    ],
    ['license: unknown', null, 'license: A model: no licence is named; without one there is no permission'],
    [
      'license: apache-2.O',
      'apache-2.O',
      'license: “apache-2.O” is not the name of a known licence; did you mean Apache-2.0?',
    ],
    [
      'license: other\nlicense_name: house-rules-of-acme',
      'house-rules-of-acme',
      'license_name: “house-rules-of-acme” is not the name of a known licence',
    ],
    [
      'license: openrail',
      'openrail',
      'license: “openrail” names a family of licences; choose one, e.g. creativeml-openrail-m, bigscience-rail-1.0, bigcode-openrail-m',
    ],
    [
      'license: [mit, apache-2.0]',
      'MIT AND Apache-2.0',
      'license: several licences without AND or OR are read as all holding: MIT AND Apache-2.0',
    ],
    ['license: {mit: true}', null, 'license: expected a text, got an object'],
  ])('says what is amiss with %s', (metadata, licence, note) => {
    const read = card(metadata);
    expect(read.materials[0]?.licence).toBe(licence);
    expect(noteLines(read)).toContain(note);
  });

  it('reads a README without metadata, and names what is missing', () => {
    const read = readText('# A model of ours\n\nIt answers questions.\n', 'README.md');
    expect(read.materials).toMatchObject([{ kind: 'model', name: 'A model of ours', licence: null }]);
    expect(read.notes.map(({ code }) => code)).toEqual(['licence-missing']);
  });

  it('names a model that is its own base', () => {
    const read = card('license: mit\nbase_model: [a/b, a/b]');
    expect(read.materials).toHaveLength(3);
    expect(new Set(read.materials.map(({ id }) => id)).size).toBe(3);
  });

  it('refuses metadata that are no YAML, with the line', () => {
    expect(refusal('---\nlicense: mit\n  base_model: [a\n---\n# x', 'README.md')).toMatch(
      /^README\.md: line \d: the metadata between --- and --- is not YAML \(/,
    );
    expect(refusal('---\n- a\n- b\n---\n# x', 'README.md')).toBe(
      'README.md: expected keys such as license: between --- and ---, got something else',
    );
  });

  it('does not let a few names stand for a memory full of text', () => {
    const bomb = Array.from(
      { length: 12 },
      (_, n) =>
        `l${n}: &l${n} [${
          n === 0
            ? 'x'
            : Array(9)
                .fill(`*l${n - 1}`)
                .join(', ')
        }]`,
    );
    expect(refusal(`---\n${bomb.join('\n')}\n---\n`, 'README.md')).toMatch(/cannot be read/);
  });
});
