import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { TransparencyDocumentId } from '#core/assessments/document';
import { documentBlocks } from '#core/assessments/document-blocks';
import { documentMarkdown } from '#core/assessments/document-markdown';
import { fillDocument } from '#core/assessments/fill-document';
import { licenceNamesOf } from '#core/ip/materials/licence-ids/licence-names';
import { resolveLicence } from '#core/ip/materials/licence-ids/resolve-licence';
import { readFrontMatter } from '#core/ip/materials/readers/model-card/front-matter';
import type { Material } from '#core/plan/ip/material';
import { NO_IP } from '#core/plan/ip/no-ip';
import type { Plan } from '#core/plan/plan';
import { editTransparency } from '#core/transparency/edit-transparency';
import { cardMetadata, withFrontMatter } from '#core/transparency/front-matter/front-matter';
import { hubLicence } from '#core/transparency/front-matter/hub-licences';
import { answeredPlan, documentSource, sharedCatalog } from '../../../support/document-source';
import { realIp } from '../../../support/ip';
import { planArbitrary } from '../../../support/plan-arbitrary';
import { samplePlan } from '../../../support/sample-plan';

const DAY = '2026-11-26';

const material = (more: Partial<Material> & Pick<Material, 'id' | 'kind' | 'name'>): Material => ({
  licence: null,
  derivedFrom: [],
  uses: {},
  note: '',
  ...more,
});

function written(
  plan: Plan,
  id: TransparencyDocumentId,
  answers: Readonly<Record<string, string | string[][]>>,
): Plan {
  let { transparency } = plan;
  for (const [fieldId, answer] of Object.entries(answers))
    transparency = editTransparency(
      transparency,
      id,
      { kind: 'answer', fieldId, answer, basis: '' },
      DAY,
      'en',
    );
  return { ...plan, ...(transparency === undefined ? {} : { transparency }) };
}

function metadataOf(plan: Plan, id: TransparencyDocumentId = 'model-card', isComputed = false) {
  return cardMetadata(fillDocument(id, documentSource(plan, { isComputed }), 'en'), plan);
}

function markdownOf(plan: Plan, id: TransparencyDocumentId = 'model-card', isComputed = false) {
  const document = fillDocument(id, documentSource(plan, { isComputed }), 'en');
  return withFrontMatter(documentMarkdown(document), document, plan);
}

describe('metadata of a model card', () => {
  it('holds what the plan knows, and nothing that it does not', () => {
    const { ip: _, ...plan } = answeredPlan({ useCase: 'chatbot' });
    expect(metadataOf(plan)).toEqual({ pipeline_tag: 'text-generation', tags: ['chatbot'] });
  });

  it('does not call a model that wrote data a base model', () => {
    expect(samplePlan().ip?.materials.some(({ name }) => name.includes('Llama'))).toBe(true);
    expect(metadataOf(samplePlan())).not.toHaveProperty('base_model');
  });

  it('takes base model, data sets and library from the bill of materials, by their ids on the Hub alone', () => {
    const plan: Plan = {
      ...samplePlan(),
      ip: {
        ...NO_IP,
        materials: [
          material({ id: 'm', kind: 'model', name: 'Qwen/Qwen3-8B', licence: 'Apache-2.0' }),
          material({
            id: 'd',
            kind: 'dataset',
            name: 'FineWeb',
            source: 'https://huggingface.co/datasets/HuggingFaceFW/fineweb',
          }),
          material({ id: 'n', kind: 'dataset', name: 'News of our town' }),
          material({
            id: 'q',
            kind: 'dataset',
            name: 'SQuAD',
            source: 'https://huggingface.co/datasets/squad',
          }),
          material({
            id: 'g',
            kind: 'dataset',
            name: 'A guide',
            source: 'https://huggingface.co/docs/datasets',
          }),
          material({ id: 'c', kind: 'code', name: 'transformers' }),
          material({ id: 'w', kind: 'model', name: 'meta-llama/Llama-3.1-70B-Instruct' }),
          material({
            id: 's',
            kind: 'dataset',
            own: true,
            name: 'Mixed',
            derivedFrom: ['d', 'n', 'q', 'g', 'w'],
          }),
          material({
            id: 'o',
            kind: 'model',
            own: true,
            name: 'Kranich',
            licence: 'GPL-3.0-only',
            derivedFrom: ['m', 's'],
          }),
        ],
      },
    };
    expect(metadataOf(plan)).toMatchObject({
      base_model: 'Qwen/Qwen3-8B',
      datasets: ['HuggingFaceFW/fineweb', 'squad'],
      library_name: 'transformers',
      license: 'gpl-3.0',
    });
  });

  it('carries the estimate of emissions in grams, says that it is one, and takes a measured number instead', () => {
    const source = documentSource(samplePlan(), { isComputed: true });
    const tonnes = source.evaluation?.trainingFacts.emissionsTonnesCo2?.p50 ?? Number.NaN;
    const estimated = metadataOf(samplePlan(), 'model-card', true)?.co2_eq_emissions;
    expect(estimated).toMatchObject({
      training_type: 'pre-training',
      geographical_location: 'Finland',
      source: expect.stringContaining('not measured'),
    });
    expect((estimated as { emissions: number }).emissions / (tonnes * 1e6)).toBeCloseTo(1, 2);
    const measured = written(samplePlan(), 'model-card', {
      co2_emissions: '1234567',
      co2_source: 'CodeCarbon',
    });
    expect(metadataOf(measured)?.co2_eq_emissions).toMatchObject({
      emissions: 1_234_567,
      source: 'CodeCarbon',
    });
  });

  it('makes a model-index of the results that are numbers', () => {
    const plan = written(samplePlan(), 'model-card', {
      results: [
        ['our/test-set', '', 'accuracy', '0.83', ''],
        ['our/test-set', 'women', 'Selection rate', '41.5 %', '0.39 to 0.44'],
        ['our/test-set', '', 'quality', 'good', ''],
        // Whether the comma parts thousands or decimals is for the writer to say.
        ['our/test-set', '', 'recall', '0,832', ''],
        ['our/test-set', '', 'perplexity', '12,345', ''],
        ['our/test-set', '', 'tokens', '1,234,567', ''],
        ['our/test-set', '', 'elo', '1,234.5', ''],
        ['', '', 'accuracy', '1', ''],
      ],
    });
    expect(metadataOf(plan)?.['model-index']).toEqual([
      {
        name: plan.name,
        results: [
          {
            task: { type: 'text-generation' },
            dataset: { type: 'our/test-set', name: 'our/test-set' },
            metrics: [
              { type: 'accuracy', value: 0.83, name: 'accuracy' },
              { type: 'selection_rate', value: 41.5, name: 'Selection rate (women)' },
              { type: 'tokens', value: 1234567, name: 'tokens' },
              { type: 'elo', value: 1234.5, name: 'elo' },
            ],
          },
        ],
      },
    ]);
  });

  it('leaves out languages and ids that the Hub could not read', () => {
    const plan = written(samplePlan(), 'model-card', {
      language: 'en\nzh\nEnglish, mostly',
      base_model: 'a model of ours',
      license: 'Our own licence, v2',
    });
    expect(metadataOf(plan)).toMatchObject({
      language: ['en', 'zh'],
      license: 'other',
      license_name: 'our-own-licence-v2',
    });
    expect(metadataOf(plan)).not.toHaveProperty('base_model');
  });

  it('is there for data sheets too, and for no other document', () => {
    const plan = written(samplePlan(), 'data-sheet', { size_categories: '1M<n<10M', license: 'CC-BY-4.0' });
    expect(metadataOf(plan, 'data-sheet')).toEqual({
      pretty_name: 'Training data of Kranich 8B',
      license: 'cc-by-4.0',
      size_categories: ['1M<n<10M'],
      task_categories: ['text-generation'],
    });
    expect(metadataOf(plan, 'ethics-review')).toBeNull();
    expect(markdownOf(plan, 'ethics-review')).toMatch(/^# Ethics review/);
  });
});

describe('the Markdown file of a card', () => {
  it('is read by our own reader of model cards', () => {
    const plan = written(samplePlan(), 'model-card', {
      license: 'mit',
      tags: 'a: b\n"quoted"\n- dash\n{x}\n---',
    });
    const card = readFrontMatter(markdownOf(plan, 'model-card', true));
    expect(card).toMatchObject({
      ok: true,
      value: { metadata: { license: 'mit', tags: ['a: b', '"quoted"', '- dash', '{x}', '---'] } },
    });
  });

  it('holds valid YAML whatever the user writes, and the document after it', () => {
    const source = samplePlan();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const plan = written(source, 'model-card', {
          license: words,
          tags: words,
          library_name: words,
          co2_emissions: words,
        });
        const text = markdownOf(plan);
        const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/.exec(text) ?? [];
        const read = parse(yaml) as Record<string, unknown>;
        expect(read).toEqual(JSON.parse(JSON.stringify(metadataOf(plan))));
        expect(body.startsWith('# Model card')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('licence tags of the Hub', () => {
  it('are found for SPDX ids, and are “other” with a name for the rest', () => {
    expect(hubLicence('Apache-2.0')).toEqual({ license: 'apache-2.0' });
    expect(hubLicence('LGPL-3.0-or-later')).toEqual({ license: 'lgpl-3.0' });
    expect(hubLicence('llama3.1')).toEqual({ license: 'llama3.1' });
    expect(hubLicence('LGPLLR')).toEqual({ license: 'lgpl-lr' });
    expect(hubLicence('qwen-research')).toEqual({ license: 'other', license_name: 'qwen-research' });
    expect(hubLicence('GFDL-1.3-only')).toEqual({ license: 'other', license_name: 'gfdl-1.3-only' });
    expect(hubLicence('???')).toEqual({ license: 'other', license_name: 'other' });
  });
});

describe('a licence of the catalog', () => {
  it('goes by the tag that the Hub has for it', () => {
    const tagOf = (name: string) => hubLicence(name).license;
    const ids = realIp().licences.map(({ id }) => id);
    const tags = ids.map((id) => [id, tagOf(id)] as const).filter(([, tag]) => tag !== 'other');
    expect(Object.fromEntries(tags)).toMatchObject({
      'llama-2-community': 'llama2',
      'llama-3.1-community': 'llama3.1',
      'gemma-terms': 'gemma',
      'apple-amlr': 'apple-amlr',
      'bigscience-rail-1.0': 'bigscience-bloom-rail-1.0',
    });
    // What the Hub's tag is read as is the licence that it was written for.
    const names = licenceNamesOf(realIp());
    for (const [id, tag] of tags) {
      const resolved = resolveLicence(tag, names);
      expect([id, resolved.ok ? resolved.value.written : resolved.error.reason]).toEqual([id, id]);
    }
  });
});

describe('cards of any plan', () => {
  it('never say undefined, NaN or Infinity, with the estimate in them', () => {
    fc.assert(
      fc.property(planArbitrary(sharedCatalog()), fc.constantFrom('en', 'zh'), (plan, language) => {
        const source = documentSource(plan, { isComputed: true });
        for (const id of ['model-card', 'data-sheet'] as const) {
          const document = fillDocument(id, source, language);
          expect(JSON.stringify(documentBlocks(document))).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
          expect(withFrontMatter('', document, plan)).not.toMatch(/undefined|\.nan|\.inf|NaN/i);
        }
      }),
      { numRuns: 8 },
    );
  });
});
