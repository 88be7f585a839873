import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMlBom } from '#core/ip/materials/exports/ml-bom';
import { SPDX_LICENCE_IDS } from '#core/ip/materials/licence-ids/spdx-ids';
import { Component } from '#core/plan/ip/component';
import { MATERIAL_KINDS, Material } from '#core/plan/ip/material';
import { realIp } from '../../../../../support/ip';
import { materialWith } from '../../../../../support/material';
import { readFixture, readText } from '../../../../../support/read-materials-fixture';

const OPTIONS = {
  licences: realIp().licences,
  product: 'Kranich Assistant',
  timestamp: '2026-11-26T10:00:00Z',
  version: '0.1.0',
  withNotes: true,
};

/** Validates as the publishers of CycloneDX do: the published schema, strictly, formats included. */
const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

async function faults(text: string): Promise<unknown> {
  return validator.validate(text);
}

const FIXTURES = [
  'kranich-instruct.README.md',
  'sdxl-base.README.md',
  'product.cdx.json',
  'product.spdx.json',
  'contracts.spdx3.json',
  'package-lock.v3.json',
  'requirements.txt',
];

const material = (more: Partial<Material>) => materialWith({ licence: 'MIT', ...more });

const licence = fc.oneof(
  fc.constantFrom(...realIp().licences.map(({ id }) => id), ...SPDX_LICENCE_IDS),
  fc.constantFrom(
    'MIT OR gemma',
    'GPL-2.0+',
    'Apache-1.1+',
    'openrail++',
    'bsd',
    'House rules',
    'LicenseRef-x',
    'other',
  ),
  fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
);
const text = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const name = fc.oneof(fc.constantFrom('a', 'b', '@scope/c'), text(12)).filter((each) => each.trim() !== '');
const component = fc
  .record(
    {
      name,
      version: text(8),
      licence: fc.oneof(licence, fc.constant(null)),
      purl: fc.oneof(fc.constant('pkg:npm/%40scope/c@1.0.0'), text(10)),
      copyright: text(10),
      development: fc.constant(true as const),
    },
    { requiredKeys: ['name', 'licence'] },
  )
  .map((each) => Component.parse(each));
/** Bills of materials as a plan may hold them; origins are named by their place in the list, earlier ones only. */
const bill = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom(...MATERIAL_KINDS),
        own: fc.boolean(),
        name,
        version: text(8),
        licence: fc.oneof(licence, fc.constant(null)),
        licenceText: text(20),
        source: fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          fc.constant('pkg:npm/a@1'),
          text(12),
        ),
        origins: fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 3 }),
        uses: fc.dictionary(fc.constantFrom('commercial', 'fine-tune', 'hosted-service'), fc.boolean()),
        note: text(12),
        copyright: text(12),
        components: fc.array(component, { maxLength: 4 }),
      },
      { requiredKeys: ['kind', 'name', 'licence', 'origins', 'uses', 'note'] },
    ),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ origins, ...each }, index) =>
      Material.parse({
        ...each,
        id: `m ${index}`,
        derivedFrom: origins.filter((n) => n < index).map((n) => `m ${n}`),
      }),
    ),
  );

const byId = (materials: readonly Material[]) => new Map(materials.map((each) => [each.id, each]));

describe('the ML-BOM', () => {
  it.each(FIXTURES)('of %s validates against CycloneDX 1.6 and reads back as it was', async (file) => {
    const { materials } = readFixture(file);
    const written = writeMlBom(materials, OPTIONS);
    expect(await faults(written)).toBeNull();
    const again = readText(written, 'bom.json');
    expect(again.format).toBe('cyclonedx');
    expect(byId(again.materials)).toEqual(byId(materials));
    expect(again.notes).toEqual([]);
  });

  it('is a model with its card, data, ancestors and licence', () => {
    const bom = JSON.parse(writeMlBom(readFixture('kranich-instruct.README.md').materials, OPTIONS));
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bom.components[0]).toMatchObject({
      type: 'machine-learning-model',
      name: 'Kranich 8B Instruct',
      licenses: [{ license: { name: 'Llama 3.1 Community License' } }],
      modelCard: {
        modelParameters: { datasets: [{ ref: 'wikimedia-wikipedia' }, { ref: 'acme-support-dialogues' }] },
      },
      pedigree: { ancestors: [{ type: 'machine-learning-model', name: 'meta-llama/Llama-3.1-8B' }] },
    });
    expect(bom.components[2]).toMatchObject({ type: 'data', data: [{ type: 'dataset' }] });
    expect(bom.dependencies).toContainEqual({
      ref: 'kranich-8b-instruct',
      dependsOn: ['meta-llama-llama-3.1-8b', 'wikimedia-wikipedia', 'acme-support-dialogues'],
    });
  });

  it('writes an SPDX id, an expression or a name, as the licence is', () => {
    const kinds = ['apache-2.0', 'MIT OR gemma', 'gemma', 'House rules', 'openrail++', null].map(
      (each, index) => material({ id: `${index}`, licence: each }),
    );
    const bom = JSON.parse(writeMlBom(kinds, OPTIONS));
    expect(bom.components.map((each: { licenses?: unknown }) => each.licenses)).toEqual([
      [{ license: { id: 'Apache-2.0' } }],
      [{ expression: 'MIT OR LicenseRef-gemma-terms' }],
      [
        {
          license: {
            name: 'Gemma Terms of Use (Gemma 1 to 3 and variants)',
            url: 'https://ai.google.dev/gemma/terms',
          },
        },
      ],
      [{ license: { name: 'House rules' } }],
      [{ license: { name: 'openrail++' } }],
      undefined,
    ]);
  });

  it('keeps notes and uses to the company unless asked', () => {
    const own = material({ note: 'counsel: do not ship', uses: { commercial: true } });
    const handedOut = writeMlBom([own], { ...OPTIONS, withNotes: false });
    expect(handedOut).not.toContain('counsel');
    expect(handedOut).not.toContain('commercial');
    expect(readText(handedOut).materials).toEqual([{ ...own, note: '', uses: {} }]);
  });

  it('keeps what the company made itself apart in its own copy, and in no copy for others', () => {
    const own = material({ own: true });
    expect(readText(writeMlBom([own], OPTIONS)).materials).toEqual([own]);
    const handedOut = writeMlBom([own], { ...OPTIONS, withNotes: false });
    expect(readText(handedOut).materials).toEqual([material({})]);
  });

  it('validates with every licence there is', async () => {
    const ids = [...SPDX_LICENCE_IDS, ...realIp().licences.map(({ id }) => id)];
    const all = ids.map((id, index) => material({ id: `${index}`, licence: id }));
    expect(await faults(writeMlBom(all, OPTIONS))).toBeNull();
  });

  it('validates and reads back whatever a plan holds', async () => {
    await fc.assert(
      fc.asyncProperty(bill, async (materials) => {
        const written = writeMlBom(materials, OPTIONS);
        expect(await faults(written)).toBeNull();
        expect(byId(readText(written).materials)).toEqual(byId(materials));
      }),
      { numRuns: 60 },
    );
  });

  it('is refused by the validator when it is no bill of materials', async () => {
    expect(
      await faults(
        '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"oracle","name":"x"}]}',
      ),
    ).not.toBeNull();
  });
});
