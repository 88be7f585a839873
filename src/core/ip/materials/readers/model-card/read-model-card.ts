import { hubAddress } from '#core/ip/materials/hub-id';
import type { BomDraft } from '#core/ip/materials/readers/bom-draft';
import { type JsonReader, jsonReader, own } from '#core/ip/materials/readers/json-value';
import { readFrontMatter } from '#core/ip/materials/readers/model-card/front-matter';
import type { Refusal } from '#core/ip/materials/readers/refusal';
import type { MaterialKind } from '#core/plan/ip/material';
import type { JsonRecord } from '#core/shared/json/json-record';
import { ok, type Result } from '#core/shared/result';

/** Keys that only cards of datasets have. */
const DATASET_KEYS = [
  'dataset_info',
  'size_categories',
  'task_categories',
  'annotations_creators',
  'pretty_name',
  'configs',
];
/** Keys that cards of models have; they decide where a card has both kinds. */
const MODEL_KEYS = ['base_model', 'pipeline_tag', 'library_name', 'model-index', 'datasets'];

/**
 * Reads the README of a model or dataset of the Hugging Face Hub: its licence, the models it is made from and the data
 * it was trained on (https://huggingface.co/docs/hub/model-cards).
 */
export function readModelCard(file: string, text: string, draft: BomDraft): Result<null, Refusal> {
  const card = readFrontMatter(text);
  if (!card.ok) return card;
  const { metadata, heading } = card.value;
  const json = jsonReader(draft.notes);
  const kind: MaterialKind = has(metadata, DATASET_KEYS) && !has(metadata, MODEL_KEYS) ? 'dataset' : 'model';
  const name = nameOf(metadata, json) ?? heading ?? file.replace(/\.[^.]*$/, '');
  const licence = licenceOf(metadata, name, json, draft);
  const relation = json.text(metadata, 'base_model_relation', '');
  const id = draft.add(
    {
      kind,
      name,
      licence,
      ...source(metadata, json, draft),
      ...(relation === undefined
        ? {}
        : { note: draft.shorten(`base_model_relation: ${relation}`, 'note', '') }),
    },
    '',
  );
  mention('model', 'base_model', id);
  mention('dataset', 'datasets', id);
  draft.cutCycles();
  return ok(null);

  function mention(mentioned: MaterialKind, key: string, maker: string): void {
    for (const [repository, place] of json.texts(metadata, key, '')) {
      const known = draft.named(repository);
      const address = hubAddress(mentioned, repository);
      const found = {
        kind: mentioned,
        name: repository,
        licence: known,
        ...(address === null ? {} : { source: address }),
      };
      const origin = draft.add(found, place);
      if (known === null) draft.notes.add('licence-not-in-card', place, { name: repository });
      else draft.notes.add('licence-by-name', place, { name: repository, id: known });
      draft.derive(maker, origin);
    }
  }
}

function has(metadata: JsonRecord, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(metadata, key));
}

function nameOf(metadata: JsonRecord, json: JsonReader): string | undefined {
  const index = own(metadata, 'model-index');
  const first = Array.isArray(index) ? json.records(metadata, 'model-index', '')[0] : undefined;
  return (
    json.text(metadata, 'model_name', '') ??
    json.text(metadata, 'pretty_name', '') ??
    (first === undefined ? undefined : json.text(first[0], 'name', first[1]))
  );
}

/** `license`, or `license_name` where that says “other”. */
function licenceOf(metadata: JsonRecord, name: string, json: JsonReader, draft: BomDraft): string | null {
  const named = json.texts(metadata, 'license', '');
  const [[first, place] = ['', 'license']] = named;
  const other = first.toLowerCase() === 'other' ? json.text(metadata, 'license_name', '') : undefined;
  if (other !== undefined) return draft.licence(other, name, 'license_name');
  if (named.length > 1) return allOfList(named, name, draft);
  return draft.licence(first, name, place);
}

/** A list does not say whether one may choose; the stricter reading leaves no duty out. */
function allOfList(
  named: readonly (readonly [string, string])[],
  name: string,
  draft: BomDraft,
): string | null {
  const all = draft.licenceOfAll(
    named.map(([text]) => text),
    name,
    'license',
  );
  draft.notes.add('licence-list', 'license', { licence: all ?? '' });
  return all;
}

function source(metadata: JsonRecord, json: JsonReader, draft: BomDraft): { readonly source?: string } {
  const link = json.text(metadata, 'license_link', '');
  return link !== undefined && /^https?:\/\//.test(link)
    ? { source: draft.shorten(link, 'source', 'license_link') }
    : {};
}
