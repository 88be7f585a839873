import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivationCycles } from '#core/ip/licences/derivation';
import { noteText } from '#core/ip/materials/readers/note-text';
import { readMaterials } from '#core/ip/materials/readers/read-materials';
import { IpPart } from '#core/plan/ip/ip-part';
import { NO_IP } from '#core/plan/ip/no-ip';
import { realLicenceNames } from '../../../../../support/licence-names';

/** Reads; whatever comes out has to fit into a plan and to explain itself in both languages. */
function check(text: string): void {
  const read = readMaterials('some file', text, { names: realLicenceNames(), language: 'zh' });
  if (!read.ok) {
    expect(read.error.message).toMatch(/^some file(?:: |：)./);
    return;
  }
  const { materials, notes } = read.value;
  const part = IpPart.safeParse({ ...NO_IP, materials });
  expect(part.error?.issues ?? []).toEqual([]);
  expect(new Set(materials.map(({ id }) => id)).size).toBe(materials.length);
  expect(derivationCycles(materials)).toEqual([]);
  const ids = new Set(materials.map(({ id }) => id));
  for (const { derivedFrom } of materials) for (const origin of derivedFrom) expect(ids).toContain(origin);
  for (const note of notes) {
    expect(noteText(note, 'en')).not.toMatch(/undefined|^$/);
    expect(noteText(note, 'zh')).not.toMatch(/undefined|^$/);
  }
}

const words = fc.constantFrom(
  'MIT',
  'GPL-3.0',
  'llama3.1',
  'MIT AND',
  'a',
  'b',
  'c',
  '__proto__',
  'constructor',
  '',
  'machine-learning-model',
  'data',
  'library',
  'NOASSERTION',
  'dependsOn',
  'trainedOn',
  'hasDeclaredLicense',
  'DEPENDS_ON',
  'pkg:huggingface/a/b',
  'ai_AIPackage',
  'software_Package',
  'Relationship',
);
const scalar = fc.oneof(words, fc.string({ maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null));

/** Values in which the keys of the formats occur often, of any type. */
function shape(keys: readonly string[]) {
  return fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      { weight: 3, arbitrary: scalar },
      tie('list'),
      tie('record'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    record: fc.dictionary(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...keys) }, fc.string({ maxLength: 6 })),
      tie('value'),
      { maxKeys: 8 },
    ),
  })).record;
}

const FORMATS: readonly (readonly [string, object, readonly string[]])[] = [
  [
    'CycloneDX',
    { bomFormat: 'CycloneDX', specVersion: '1.6' },
    [
      'components',
      'metadata',
      'component',
      'type',
      'name',
      'group',
      'version',
      'bom-ref',
      'licenses',
      'license',
      'id',
      'expression',
      'text',
      'content',
      'purl',
      'pedigree',
      'ancestors',
      'modelCard',
      'modelParameters',
      'datasets',
      'ref',
      'dependencies',
      'dependsOn',
      'services',
      'endpoints',
      'properties',
      'value',
      'externalReferences',
      'url',
      'scope',
    ],
  ],
  [
    'SPDX 2',
    { spdxVersion: 'SPDX-2.3' },
    [
      'packages',
      'SPDXID',
      'name',
      'versionInfo',
      'licenseConcluded',
      'licenseDeclared',
      'relationships',
      'spdxElementId',
      'relationshipType',
      'relatedSpdxElement',
      'hasExtractedLicensingInfos',
      'licenseId',
      'extractedText',
      'externalRefs',
      'referenceType',
      'referenceLocator',
      'documentDescribes',
    ],
  ],
  [
    'SPDX 3',
    { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld' },
    [
      '@graph',
      'type',
      'spdxId',
      'name',
      'from',
      'to',
      'relationshipType',
      'software_packageVersion',
      'software_primaryPurpose',
      'simplelicensing_licenseExpression',
      'expandedlicensing_member',
      'rootElement',
      'scope',
    ],
  ],
  [
    'package-lock.json',
    { lockfileVersion: 3 },
    [
      'packages',
      'dependencies',
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'name',
      'version',
      'license',
      'licenses',
      'type',
      'dev',
      'link',
    ],
  ],
];

describe('readers of materials', () => {
  it.each(FORMATS)('take anything in the shape of %s', (_, fixed, keys) => {
    fc.assert(
      fc.property(shape(keys), (record) => check(JSON.stringify({ ...(record as object), ...fixed }))),
      { numRuns: 150 },
    );
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.json(), fc.string({ unit: 'binary' })), check),
      { numRuns: 200 },
    );
  });

  it('take any metadata of a model card', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'license: mit',
        'license:',
        'license: [mit, llama3.1]',
        'base_model: a/b',
        'base_model:',
        '- a/b',
        'datasets: {a: 1}',
        'model-index:',
        '- name: x',
        '  name: x',
        '---',
        '# Title',
        'license_name: gemma',
        'license: other',
        '&a x',
        '*a',
        '<<: *a',
        '!!binary x',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => check(`---\n${lines.join('\n')}`)),
      { numRuns: 200 },
    );
  });

  it('take any lines of requirements', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'torch==2.9.0',
        '-r x',
        '--hash',
        'a @ b',
        'a[b]>=1;c',
        '\\',
        'a \\',
        '#',
        '==',
        '-e .',
        './x',
        'a ; b',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => check(lines.join('\n'))),
      { numRuns: 200 },
    );
  });
});
