import type { BomDraft } from '#core/ip/materials/readers/bom-draft';
import { cyclonedxLicence } from '#core/ip/materials/readers/cyclonedx/cyclonedx-licence';
import { readOwnComponent } from '#core/ip/materials/readers/cyclonedx/read-own-component';
import { type FoldWords, foldComponents } from '#core/ip/materials/readers/fold-components';
import { type JsonReader, jsonReader } from '#core/ip/materials/readers/json-value';
import { MAX_DEPTH } from '#core/ip/materials/readers/limits';
import type { Component } from '#core/plan/ip/component';
import type { MaterialKind } from '#core/plan/ip/material';
import type { JsonRecord } from '#core/shared/json/json-record';

/** Newest version of the format that is known. */
const NEWEST_MINOR = 7;

/** The state of reading one file. */
interface Reading {
  readonly json: JsonReader;
  readonly draft: BomDraft;
  /** Id of the material by every name that the file may use for it. */
  readonly byReference: Map<string, string>;
  /** Origins, resolved when all components are known. */
  readonly origins: { readonly id: string; readonly reference: string; readonly place: string }[];
  /** Origins described where they are named; they may also stand among the components that come later. */
  readonly onTheSpot: {
    readonly id: string;
    readonly origin: JsonRecord;
    readonly place: string;
    readonly depth: number;
  }[];
  readonly packages: Component[];
  /** References to packages, which have no lines of their own to be derived from. */
  readonly packageReferences: Set<string>;
}

/**
 * Reads a CycloneDX bill of materials in JSON, 1.2 to 1.7 (https://cyclonedx.org/docs/1.6/json/): models, data,
 * services and packages, with their licences, ancestors and training data.
 */
export function readCyclonedx(file: string, bom: JsonRecord, words: FoldWords, draft: BomDraft): void {
  const json = jsonReader(draft.notes);
  const reading: Reading = {
    json,
    draft,
    byReference: new Map(),
    origins: [],
    onTheSpot: [],
    packages: [],
    packageReferences: new Set(),
  };
  checkVersion(bom, reading);
  const metadata = json.record(bom, 'metadata', '');
  const product = metadata === undefined ? undefined : json.record(metadata, 'component', 'metadata');
  if (product !== undefined && kindOf(product) !== 'code')
    addComponent(product, 'metadata.component', 1, reading);
  for (const [component, path] of json.records(bom, 'components', ''))
    addComponent(component, path, 1, reading);
  for (const [service, path] of json.records(bom, 'services', '')) addService(service, path, reading);
  // Origins may have origins of their own, which then join the end of the list.
  for (const { id, origin, place, depth } of reading.onTheSpot)
    addOnTheSpot(origin, id, place, depth, reading);
  const title = product === undefined ? undefined : json.text(product, 'name', 'metadata.component');
  foldComponents(
    { name: title ?? file, components: reading.packages, place: 'components' },
    words,
    false,
    draft,
  );
  readDependencies(bom, reading);
  linkOrigins(reading);
  draft.cutCycles();
}

function checkVersion(bom: JsonRecord, { json, draft }: Reading): void {
  const version = json.text(bom, 'specVersion', '');
  const minor = /^1\.(\d+)$/.exec(version ?? '')?.[1];
  if (version === undefined || (minor === undefined && !/^\d+\.\d+$/.test(version)))
    draft.notes.add('wrong-type', 'specVersion', {
      expected: 'a version such as "1.6"',
      got: version ?? 'nothing',
    });
  else if (minor === undefined || Number(minor) > NEWEST_MINOR)
    draft.notes.add('newer-version', 'specVersion', { version, known: `1.${NEWEST_MINOR}` });
}

function kindOf(component: JsonRecord): MaterialKind {
  const { type, purl } = component;
  if (type === 'machine-learning-model') return 'model';
  if (type === 'data') return 'dataset';
  return typeof purl === 'string' && purl.startsWith('pkg:huggingface/') ? 'model' : 'code';
}

function addComponent(component: JsonRecord, path: string, depth: number, reading: Reading): void {
  const { json, draft } = reading;
  if (depth > MAX_DEPTH) {
    draft.notes.add('too-deep', path, { limit: String(MAX_DEPTH) });
    return;
  }
  if (addOwn(component, path, reading)) return;
  const kind = kindOf(component);
  if (kind === 'code') addPackage(component, path, reading);
  else {
    const id = addMaterial(component, kind, path, reading);
    readTrainingData(component, id, path, depth, reading);
    readAncestors(component, id, path, depth, reading);
  }
  for (const [part, place] of json.records(component, 'components', path))
    addComponent(part, place, depth + 1, reading);
}

/** @returns whether the component was written by Landfall */
function addOwn(component: JsonRecord, path: string, reading: Reading): boolean {
  const material = readOwnComponent(component);
  if (material === null) return false;
  const { derivedFrom, ...found } = material;
  const id = reading.draft.add(found, path);
  refer(component, id, path, reading);
  reading.byReference.set(`landfall ${material.id}`, id);
  for (const origin of derivedFrom)
    reading.origins.push({ id, reference: `landfall ${origin}`, place: `${path}.properties` });
  return true;
}

function addMaterial(component: JsonRecord, kind: MaterialKind, path: string, reading: Reading): string {
  const { json, draft } = reading;
  const name = fullName(component, path, json);
  const version = json.text(component, 'version', path);
  const found = cyclonedxLicence(component, name, path, json, draft);
  if (found.licence === null && json.records(component, 'licenses', path).length === 0)
    draft.notes.add('licence-missing', path, { name });
  const copyright = json.text(component, 'copyright', path);
  const source = sourceOf(component, path, json);
  const id = draft.add(
    {
      kind,
      name,
      ...found,
      ...(version === undefined ? {} : { version: draft.shorten(version, 'version', `${path}.version`) }),
      ...(source === undefined ? {} : { source: draft.shorten(source, 'source', path) }),
      ...(copyright === undefined
        ? {}
        : { copyright: draft.shorten(copyright, 'copyright', `${path}.copyright`) }),
    },
    path,
  );
  refer(component, id, path, reading);
  return id;
}

/** Remembers the names under which the rest of the file may speak of a material. */
function refer(component: JsonRecord, id: string, path: string, { json, byReference, draft }: Reading): void {
  const reference = json.text(component, 'bom-ref', path);
  if (reference !== undefined && byReference.has(reference))
    draft.notes.add('duplicate-id', `${path}.bom-ref`, { id: reference });
  else if (reference !== undefined) byReference.set(reference, id);
  for (const name of naturalNames(component, path, json))
    if (!byReference.has(name)) byReference.set(name, id);
}

function naturalNames(component: JsonRecord, path: string, json: JsonReader): readonly string[] {
  const purl = json.text(component, 'purl', path);
  const version = json.text(component, 'version', path) ?? '';
  return [...(purl === undefined ? [] : [purl]), `named ${fullName(component, path, json)} ${version}`];
}

function addPackage(
  component: JsonRecord,
  path: string,
  { json, draft, packages, packageReferences }: Reading,
): void {
  const name = fullName(component, path, json);
  const version = json.text(component, 'version', path);
  const purl = json.text(component, 'purl', path);
  const copyright = json.text(component, 'copyright', path);
  const reference = json.text(component, 'bom-ref', path);
  if (reference !== undefined) packageReferences.add(reference);
  packages.push({
    name: draft.shorten(name, 'name', path),
    ...(version === undefined ? {} : { version: draft.shorten(version, 'version', `${path}.version`) }),
    licence: cyclonedxLicence(component, name, path, json, draft).licence,
    ...(purl === undefined ? {} : { purl: draft.shorten(purl, 'purl', `${path}.purl`) }),
    ...(copyright === undefined
      ? {}
      : { copyright: draft.shorten(copyright, 'copyright', `${path}.copyright`) }),
    // `excluded` is, by the specification, not part of what is delivered: test or build time only.
    ...(json.text(component, 'scope', path) === 'excluded' ? { development: true as const } : {}),
  });
}

function addService(service: JsonRecord, path: string, reading: Reading): void {
  if (addOwn(service, path, reading)) return;
  const id = addMaterial(service, 'service', path, reading);
  const [endpoint] = reading.json.texts(service, 'endpoints', path);
  const material = reading.draft.get(id);
  if (material !== undefined && endpoint !== undefined && material.source === undefined)
    material.source = reading.draft.shorten(endpoint[0], 'source', endpoint[1]);
}

/** `modelCard.modelParameters.datasets`: references, or data described on the spot. */
function readTrainingData(
  component: JsonRecord,
  id: string,
  path: string,
  depth: number,
  reading: Reading,
): void {
  const { json } = reading;
  const card = json.record(component, 'modelCard', path);
  const parameters =
    card === undefined ? undefined : json.record(card, 'modelParameters', `${path}.modelCard`);
  if (parameters === undefined) return;
  for (const [data, place] of json.records(parameters, 'datasets', `${path}.modelCard.modelParameters`)) {
    const reference = json.text(data, 'ref', place);
    if (reference !== undefined) reading.origins.push({ id, reference, place: `${place}.ref` });
    else reading.onTheSpot.push({ id, origin: { ...data, type: 'data' }, place, depth });
  }
}

/** `pedigree.ancestors`: what it was made from, described on the spot. */
function readAncestors(
  component: JsonRecord,
  id: string,
  path: string,
  depth: number,
  reading: Reading,
): void {
  const pedigree = reading.json.record(component, 'pedigree', path);
  if (pedigree === undefined) return;
  for (const [ancestor, place] of reading.json.records(pedigree, 'ancestors', `${path}.pedigree`)) {
    const isPackage = kindOf(ancestor) === 'code';
    const origin = isPackage ? { ...ancestor, type: 'machine-learning-model' } : ancestor;
    reading.onTheSpot.push({ id, origin, place, depth });
  }
}

function addOnTheSpot(origin: JsonRecord, id: string, place: string, depth: number, reading: Reading): void {
  const names = naturalNames(origin, place, reading.json);
  const known = names.find((name) => reading.byReference.has(name));
  if (known === undefined) addComponent(origin, place, depth + 1, reading);
  const reference = known ?? names[0];
  if (reference !== undefined) reading.origins.push({ id, reference, place });
}

/** Only what a model or data depends on is what they are made from; packages merely call each other. */
function readDependencies(
  bom: JsonRecord,
  { json, byReference, draft, origins, packageReferences }: Reading,
): void {
  for (const [dependency, path] of json.records(bom, 'dependencies', '')) {
    const id = byReference.get(json.text(dependency, 'ref', path) ?? '');
    const kind = id === undefined ? undefined : draft.get(id)?.kind;
    if (id === undefined || (kind !== 'model' && kind !== 'dataset')) continue;
    for (const [reference, place] of json.texts(dependency, 'dependsOn', path))
      if (!packageReferences.has(reference)) origins.push({ id, reference, place });
  }
}

function linkOrigins({ origins, byReference, draft }: Reading): void {
  for (const { id, reference, place } of origins) {
    const origin = byReference.get(reference);
    if (origin === undefined)
      draft.notes.add('dangling-reference', place, {
        reference: reference.replace(/^(?:landfall|named) /, ''),
      });
    else draft.derive(id, origin);
  }
}

/** Name with its group, as `org/name` of the Hub or `@scope/name` of npm. */
function fullName(component: JsonRecord, path: string, json: JsonReader): string {
  const name = json.text(component, 'name', path) ?? 'unnamed';
  const group = json.text(component, 'group', path);
  return group === undefined || name.startsWith(`${group}/`) ? name : `${group}/${name}`;
}

function sourceOf(component: JsonRecord, path: string, json: JsonReader): string | undefined {
  const references = json.records(component, 'externalReferences', path);
  const preferred = ['distribution', 'website', 'vcs', 'model-card', 'documentation'];
  for (const type of preferred) {
    const found = references.find(([reference, place]) => json.text(reference, 'type', place) === type);
    const url = found === undefined ? undefined : json.text(found[0], 'url', found[1]);
    if (url !== undefined) return url;
  }
  return json.text(component, 'purl', path);
}
