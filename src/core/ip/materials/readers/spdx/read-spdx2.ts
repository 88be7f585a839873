import type { BomDraft } from '#core/ip/materials/readers/bom-draft';
import type { FoldWords } from '#core/ip/materials/readers/fold-components';
import { type JsonReader, jsonReader } from '#core/ip/materials/readers/json-value';
import {
  addSpdxBom,
  assertion,
  type SpdxOrigin,
  type SpdxPackage,
} from '#core/ip/materials/readers/spdx/spdx-bom';
import type { JsonRecord } from '#core/shared/json/json-record';

/** Relationships by which the first is made from the second. */
const MADE_FROM = new Set(['DESCENDANT_OF', 'GENERATED_FROM', 'DEPENDS_ON']);
/** The other way round. */
const MAKES = new Set(['ANCESTOR_OF', 'GENERATES', 'DEPENDENCY_OF']);
/** Relationships by which the first is needed for development only. */
const DEVELOPMENT = new Set([
  'BUILD_DEPENDENCY_OF',
  'BUILD_TOOL_OF',
  'DEV_DEPENDENCY_OF',
  'DEV_TOOL_OF',
  'TEST_DEPENDENCY_OF',
  'TEST_TOOL_OF',
]);

interface ExtractedLicence {
  readonly name: string | undefined;
  readonly text: string | undefined;
}

/** Reads an SPDX 2 document in JSON (https://spdx.github.io/spdx-spec/v2.3/). */
export function readSpdx2(file: string, document: JsonRecord, words: FoldWords, draft: BomDraft): void {
  const json = jsonReader(draft.notes);
  const extracted = extractedLicences(document, json);
  const packages = json
    .records(document, 'packages', '')
    .map(([each, path]) => readPackage(each, path, extracted, json));
  const origins: SpdxOrigin[] = [];
  const development = new Set<string>();
  const roots = new Set(json.texts(document, 'documentDescribes', '').map(([reference]) => reference));
  for (const [relationship, place] of json.records(document, 'relationships', '')) {
    const from = json.text(relationship, 'spdxElementId', place);
    const type = json.text(relationship, 'relationshipType', place);
    const to = assertion(json.text(relationship, 'relatedSpdxElement', place));
    if (from === undefined || to === undefined || type === undefined) continue;
    if (type === 'DESCRIBES') roots.add(to);
    else if (type === 'DESCRIBED_BY') roots.add(from);
    else if (DEVELOPMENT.has(type)) development.add(from);
    else if (MADE_FROM.has(type)) origins.push({ reference: from, origin: to, place });
    else if (MAKES.has(type)) origins.push({ reference: to, origin: from, place });
  }
  const title = json.text(document, 'name', '') ?? file;
  addSpdxBom({ title, packages, origins, development, roots }, words, draft);
}

function readPackage(
  each: JsonRecord,
  path: string,
  extracted: ReadonlyMap<string, ExtractedLicence>,
  json: JsonReader,
): SpdxPackage {
  const text = (key: string) => assertion(json.text(each, key, path));
  const purl = purlOf(each, path, json);
  const licence = (key: string) => nameExtracted(text(key), extracted);
  const concluded = text('licenseConcluded') ?? text('licenseDeclared');
  return {
    reference: json.text(each, 'SPDXID', path) ?? path,
    place: path,
    kind: purl?.startsWith('pkg:huggingface/') === true ? 'model' : 'code',
    name: json.text(each, 'name', path) ?? path,
    version: text('versionInfo'),
    declared: licence('licenseDeclared'),
    concluded: licence('licenseConcluded'),
    licenceText: concluded === undefined ? undefined : extracted.get(concluded)?.text,
    source: text('downloadLocation') ?? text('homepage'),
    purl,
    copyright: text('copyrightText'),
  };
}

function purlOf(each: JsonRecord, path: string, json: JsonReader): string | undefined {
  for (const [reference, place] of json.records(each, 'externalRefs', path)) {
    if (json.text(reference, 'referenceType', place) === 'purl')
      return json.text(reference, 'referenceLocator', place);
  }
  return undefined;
}

/** Licences that are not on the SPDX list, by their `LicenseRef-…`. */
function extractedLicences(document: JsonRecord, json: JsonReader): ReadonlyMap<string, ExtractedLicence> {
  const found = new Map<string, ExtractedLicence>();
  for (const [info, place] of json.records(document, 'hasExtractedLicensingInfos', '')) {
    const id = json.text(info, 'licenseId', place);
    const name = assertion(json.text(info, 'name', place));
    if (id !== undefined) found.set(id, { name, text: json.text(info, 'extractedText', place) });
  }
  return found;
}

/** A licence by the name its document gives it, which says more than its number; expressions stay as they are. */
function nameExtracted(
  licence: string | undefined,
  extracted: ReadonlyMap<string, ExtractedLicence>,
): string | undefined {
  return licence === undefined ? undefined : (extracted.get(licence)?.name ?? licence);
}
