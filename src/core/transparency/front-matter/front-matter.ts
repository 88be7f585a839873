import { stringify } from 'yaml';
import { isOpenLine } from '#core/assessments/field-content';
import type { FilledDocument } from '#core/assessments/fill-document';
import type { Plan } from '#core/plan/plan';
import { hubLicence } from '#core/transparency/front-matter/hub-licences';
import { plainNumber } from '#core/transparency/front-matter/plain-number';
import { HUB_METADATA } from '#core/transparency/templates/hub-metadata';
import { SIZE_CATEGORIES } from '#core/transparency/templates/size-categories';

/** What a card says about a model in a form that programs read; keys as the Hub spells them, absent = not known. */
export type CardMetadata = Readonly<Record<string, unknown>>;

const HUB_ID = /^[\w.-]+(?:\/[\w.-]+)?$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const TASK = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Metadata of a model card or data sheet for the Hugging Face Hub (https://github.com/huggingface/hub-docs, modelcard.md and
 * datasetcard.md): what stands in its fields and nothing else. What waits for words, or is no value that the Hub could
 * read, is left out. Null for documents that are no card.
 */
export function cardMetadata(document: FilledDocument, plan: Plan): CardMetadata | null {
  const values = metadataValues(document);
  if (values === null) return null;
  const [licence] = values('license');
  const common = {
    ...list(
      'language',
      values('language').filter((code) => LANGUAGE.test(code)),
    ),
    ...(licence === undefined ? {} : hubLicence(licence)),
  };
  return document.id === 'model-card'
    ? { ...common, ...modelKeys(document, values, plan) }
    : { ...common, ...dataKeys(values) };
}

/** The Markdown of a document with its metadata before it. */
export function withFrontMatter(markdown: string, document: FilledDocument, plan: Plan): string {
  const metadata = cardMetadata(document, plan);
  if (metadata === null || Object.keys(metadata).length === 0) return markdown;
  return `---\n${stringify(metadata, { lineWidth: 0 })}---\n\n${markdown}`;
}

type Values = (fieldId: string) => readonly string[];

/** Reads the fields of the metadata section: one value a line, open lines left out; null = the document has none. */
function metadataValues({ sections }: FilledDocument): Values | null {
  const fields = sections.find(({ section }) => section.id === HUB_METADATA)?.fields;
  if (fields === undefined) return null;
  return (fieldId) => {
    const value = fields.find(({ field }) => field.id === fieldId)?.value;
    if (typeof value !== 'string') return [];
    const lines = value.split('\n').map((line) => line.trim());
    return [...new Set(lines.filter((line) => line !== '' && !isOpenLine(line)))];
  };
}

function list(key: string, values: readonly string[]): CardMetadata {
  return values.length === 0 ? {} : { [key]: values };
}

function modelKeys(document: FilledDocument, values: Values, plan: Plan): CardMetadata {
  const bases = values('base_model').filter((id) => HUB_ID.test(id));
  const [library] = values('library_name');
  const task = values('pipeline_tag').find((tag) => TASK.test(tag));
  const results = modelIndex(document, task ?? null, plan);
  return {
    ...(bases.length === 0 ? {} : { base_model: bases.length === 1 ? bases[0] : bases }),
    ...list(
      'datasets',
      values('datasets').filter((id) => HUB_ID.test(id)),
    ),
    ...(library === undefined ? {} : { library_name: library }),
    ...(task === undefined ? {} : { pipeline_tag: task }),
    ...list('tags', values('tags')),
    ...emissions(values, plan),
    ...(results === null ? {} : { 'model-index': [results] }),
  };
}

/** https://huggingface.co/docs/hub/model-cards-co2; only with a number of grams: without it the rest says nothing. */
function emissions(values: Values, plan: Plan): CardMetadata {
  const grams = plainNumber(values('co2_emissions')[0]);
  if (grams === null || grams < 0) return {};
  const text = (key: string, fieldId: string) => {
    const lines = values(fieldId);
    return lines.length === 0 ? {} : { [key]: lines.join('; ') };
  };
  return {
    co2_eq_emissions: {
      emissions: grams,
      ...text('source', 'co2_source'),
      training_type: plan.training.approach === 'train' ? 'pre-training' : 'fine-tuning',
      ...text('geographical_location', 'co2_place'),
      ...text('hardware_used', 'co2_hardware'),
    },
  };
}

/** Results of the table that have a data set, a metric and a number; null = none. */
function modelIndex(document: FilledDocument, task: string | null, plan: Plan): CardMetadata | null {
  const rows = document.sections
    .flatMap(({ fields }) => fields)
    .find(({ field }) => field.id === 'results')?.value;
  if (rows === undefined || typeof rows === 'string' || task === null) return null;
  const byDataset = new Map<string, CardMetadata[]>();
  for (const [dataset = '', group = '', metric = '', value = ''] of rows) {
    const number = plainNumber(value);
    if (dataset.trim() === '' || metric.trim() === '' || number === null) continue;
    const name = group.trim() === '' ? metric.trim() : `${metric.trim()} (${group.trim()})`;
    const known = byDataset.get(dataset.trim()) ?? [];
    known.push({ type: slug(englishName(metric)), value: number, name });
    byDataset.set(dataset.trim(), known);
  }
  if (byDataset.size === 0) return null;
  return {
    name: plan.name,
    results: [...byDataset].map(([dataset, metrics]) => ({
      task: { type: task },
      dataset: { type: HUB_ID.test(dataset) ? dataset : slug(dataset), name: dataset },
      metrics,
    })),
  };
}

/** The English name of a metric that stands in brackets behind the Chinese one. */
function englishName(metric: string): string {
  return /（([a-z][a-z0-9 _-]*)）$/i.exec(metric.trim())?.[1] ?? metric;
}

function slug(text: string): string {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_');
  return plain.replace(/^_+|_+$/g, '') || 'value';
}

function dataKeys(values: Values): CardMetadata {
  const [name] = values('pretty_name');
  const sizes: readonly string[] = SIZE_CATEGORIES;
  return {
    ...(name === undefined ? {} : { pretty_name: name }),
    ...list(
      'size_categories',
      values('size_categories').filter((size) => sizes.includes(size)),
    ),
    ...list(
      'task_categories',
      values('task_categories').filter((task) => TASK.test(task)),
    ),
    ...list('tags', values('tags')),
  };
}
