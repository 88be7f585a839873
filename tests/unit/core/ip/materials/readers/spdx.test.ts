import { describe, expect, it } from 'vitest';
import {
  materialsFixture,
  named,
  noteLines,
  readFixture,
  readText,
} from '../../../../../support/read-materials-fixture';

describe('SPDX 2.3', () => {
  it('reads packages with the licence that was concluded, else the declared one', () => {
    const read = readFixture('product.spdx.json');
    expect(read.format).toBe('spdx-2');
    expect(read.materials.map(({ name, kind, licence }) => [name, kind, licence])).toEqual([
      ['gemma-3-4b-it', 'model', 'gemma-terms'],
      ['ffmpeg', 'code', 'GPL-2.0-or-later'],
      ['pytest', 'code', 'MIT'],
    ]);
    expect(noteLines(read)).toEqual([
      'packages[2]: ffmpeg: declared LGPL-2.1-or-later, concluded GPL-2.0-or-later; the concluded one was taken',
    ]);
  });

  it('keeps copyright lines, addresses and the wording of licences that are not on the list', () => {
    const read = readFixture('product.spdx.json');
    expect(named(read, 'ffmpeg').copyright).toBe('Copyright (c) 2000-2024 the FFmpeg developers');
    expect(named(read, 'gemma-3-4b-it')).toMatchObject({
      source: 'https://huggingface.co/google/gemma-3-4b-it',
      licenceText: expect.stringContaining('Gemma Terms of Use'),
    });
  });

  it('knows what is for tests only', () => {
    expect(named(readFixture('product.spdx.json'), 'pytest').uses).toMatchObject({
      'distribute-code': false,
    });
  });

  it('follows derivation in both directions', () => {
    const document = JSON.parse(materialsFixture('product.spdx.json'));
    const gemma = document.packages[1];
    document.packages.push(
      { ...gemma, SPDXID: 'SPDXRef-tuned', name: 'tuned' },
      { ...gemma, SPDXID: 'SPDXRef-older', name: 'older' },
    );
    document.relationships.push(
      {
        spdxElementId: 'SPDXRef-tuned',
        relationshipType: 'DESCENDANT_OF',
        relatedSpdxElement: 'SPDXRef-gemma',
      },
      {
        spdxElementId: 'SPDXRef-older',
        relationshipType: 'ANCESTOR_OF',
        relatedSpdxElement: 'SPDXRef-gemma',
      },
      {
        spdxElementId: 'SPDXRef-tuned',
        relationshipType: 'DESCENDANT_OF',
        relatedSpdxElement: 'SPDXRef-gone',
      },
    );
    const read = readText(JSON.stringify(document));
    expect(named(read, 'tuned').derivedFrom).toEqual(['gemma-3-4b-it']);
    expect(named(read, 'gemma-3-4b-it').derivedFrom).toEqual(['older']);
    expect(noteLines(read)).toContain('relationships[4]: names “SPDXRef-gone”, which is not in the file');
  });

  it('says what has the wrong form and reads the rest', () => {
    const document = JSON.parse(materialsFixture('product.spdx.json'));
    document.packages.push(null, {
      SPDXID: 'SPDXRef-x',
      name: 'x',
      licenseConcluded: 'MTI',
      versionInfo: [],
    });
    const read = readText(JSON.stringify(document));
    expect(noteLines(read)).toEqual(
      expect.arrayContaining([
        'packages[4]: expected an object, got nothing',
        'packages[5].versionInfo: expected a text, got a list',
        'packages[5]: “MTI” is not the name of a known licence; did you mean MIT?',
      ]),
    );
    expect(named(read, 'x').licence).toBe('MTI');
  });
});

describe('SPDX 3 with AI and dataset profiles', () => {
  it('reads models, data and packages, with licences by relationship and what the model was trained on', () => {
    const read = readFixture('contracts.spdx3.json');
    expect(read.format).toBe('spdx-3');
    expect(
      read.materials.map(({ name, kind, licence, derivedFrom }) => [name, kind, licence, derivedFrom]),
    ).toEqual([
      ['contract-classifier', 'model', 'Apache-2.0', ['clauses', 'bert-base-uncased']],
      ['clauses', 'dataset', 'CC-BY-SA-4.0', []],
      ['bert-base-uncased', 'model', null, []],
      ['torch', 'code', 'BSD-3-Clause AND MIT', []],
    ]);
    expect(noteLines(read)).toEqual([
      '@graph[5]: bert-base-uncased: no licence is named; without one there is no permission',
    ]);
  });

  it.each([
    ['DisjunctiveLicenseSet', { expandedlicensing_member: ['l#mit', 'l#gpl'] }, 'MIT OR GPL-2.0-or-later'],
    ['ConjunctiveLicenseSet', { expandedlicensing_member: ['l#mit', 'l#set'] }, null],
    [
      'OrLaterOperator',
      { expandedlicensing_subjectLicense: 'https://spdx.org/licenses/GPL-2.0-only' },
      'GPL-2.0-or-later',
    ],
    [
      'WithAdditionOperator',
      {
        expandedlicensing_subjectExtendableLicense: 'https://spdx.org/licenses/GPL-2.0-only',
        expandedlicensing_subjectAddition: 'https://spdx.org/licenses/Classpath-exception-2.0',
      },
      'GPL-2.0-only WITH Classpath-exception-2.0',
    ],
    ['CustomLicense', { name: 'Gemma Terms of Use', simplelicensing_licenseText: 'Terms' }, 'gemma-terms'],
  ])('reads a %s', (type, more, licence) => {
    const read = readText(
      JSON.stringify({
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [
          { type: 'ai_AIPackage', spdxId: 'm', name: 'm' },
          { type: `expandedlicensing_${type}`, spdxId: 'l#set', ...more },
          { type: 'expandedlicensing_ListedLicense', spdxId: 'l#mit', name: 'MIT' },
          {
            type: 'simplelicensing_LicenseExpression',
            spdxId: 'l#gpl',
            simplelicensing_licenseExpression: 'GPL-2.0+',
          },
          {
            type: 'Relationship',
            spdxId: 'r',
            relationshipType: 'hasConcludedLicense',
            from: 'm',
            to: ['l#set'],
          },
        ],
      }),
    );
    // A set that contains itself has no end; it is named as a licence that nobody knows.
    if (licence === null) expect(read.notes.length).toBeGreaterThan(0);
    else expect(named(read, 'm').licence).toBe(licence);
  });

  it('says that a graph which is no list holds nothing', () => {
    const context = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
    const { materials, notes } = readText(JSON.stringify({ '@context': context, '@graph': 'x' }));
    expect(materials).toEqual([]);
    expect(notes).toMatchObject([{ code: 'wrong-type', place: '@graph', values: { expected: 'a list' } }]);
  });

  it('knows the scope of a dependency', () => {
    const graph = JSON.parse(materialsFixture('contracts.spdx3.json'));
    graph['@graph'].push({
      type: 'LifecycleScopedRelationship',
      spdxId: 'r9',
      relationshipType: 'dependsOn',
      scope: 'test',
      from: 'https://example.com/spdx/contracts#model',
      to: ['https://example.com/spdx/contracts#torch'],
    });
    expect(named(readText(JSON.stringify(graph)), 'torch').uses).toMatchObject({ 'hosted-service': false });
  });
});
