import type { BomDraft } from '#core/ip/materials/readers/bom-draft';
import type { FoldWords } from '#core/ip/materials/readers/fold-components';
import { type JsonReader, jsonReader } from '#core/ip/materials/readers/json-value';
import {
  addSpdxBom,
  assertion,
  type SpdxOrigin,
  type SpdxPackage,
} from '#core/ip/materials/readers/spdx/spdx-bom';
import {
  property,
  propertyKey,
  references,
  type Spdx3Element,
  spdx3Elements,
} from '#core/ip/materials/readers/spdx/spdx3-elements';
import { type Spdx3Licence, spdx3Licence } from '#core/ip/materials/readers/spdx/spdx3-licence';
import type { MaterialKind } from '#core/plan/ip/material';
import type { JsonRecord } from '#core/shared/json/json-record';

const PACKAGE_KINDS: Readonly<Record<string, MaterialKind>> = {
  AIPackage: 'model',
  DatasetPackage: 'dataset',
  Package: 'code',
};
/** `software_primaryPurpose` of packages that are none of code. */
const PURPOSE_KINDS: Readonly<Record<string, MaterialKind>> = { model: 'model', data: 'dataset' };

/** Relationships by which `from` is made from each `to`, and the other way round; data for tests only make nothing. */
const MADE_FROM = new Set(['trainedOn', 'descendantOf', 'dependsOn']);
const MAKES = new Set(['ancestorOf', 'generates']);
/** Scopes of a dependency that is no part of what is delivered. */
const DEVELOPMENT_SCOPES = new Set(['development', 'build', 'test']);

/**
 * Reads an SPDX 3 document in JSON-LD with its AI and dataset profiles
 * (https://spdx.github.io/spdx-spec/v3.0.1/model/AI/AI/).
 */
export function readSpdx3(file: string, document: JsonRecord, words: FoldWords, draft: BomDraft): void {
  const json = jsonReader(draft.notes);
  // For the note alone: a graph that is no list holds nothing.
  json.records(document, '@graph', '');
  const elements = spdx3Elements(document);
  const byId = new Map(elements.map((element) => [element.id, element]));
  const declared = new Map<string, Spdx3Licence>();
  const concluded = new Map<string, Spdx3Licence>();
  const origins: SpdxOrigin[] = [];
  const development = new Set<string>();
  for (const { record, place } of elements) {
    const type = property(record, 'relationshipType');
    const [from] = references(record, 'from');
    if (typeof type !== 'string' || from === undefined) continue;
    const targets = references(record, 'to');
    const [first] = targets;
    if (type === 'hasDeclaredLicense' && first !== undefined) declared.set(from, spdx3Licence(first, byId));
    else if (type === 'hasConcludedLicense' && first !== undefined)
      concluded.set(from, spdx3Licence(first, byId));
    else if (type === 'dependsOn' && DEVELOPMENT_SCOPES.has(String(property(record, 'scope'))))
      for (const target of targets) development.add(target);
    else if (MADE_FROM.has(type))
      for (const target of targets) origins.push({ reference: from, origin: target, place });
    else if (MAKES.has(type))
      for (const target of targets) origins.push({ reference: target, origin: from, place });
  }
  const packages = elements.flatMap((element) => readElement(element, declared, concluded, json) ?? []);
  const title = elements.find(({ type }) => type === 'SpdxDocument');
  addSpdxBom(
    {
      title: (title === undefined ? undefined : json.text(title.record, 'name', title.place)) ?? file,
      packages,
      origins,
      development,
      roots: rootsOf(elements),
    },
    words,
    draft,
  );
}

/** What the document, and the bill of materials in it, say that they are about. */
function rootsOf(elements: readonly Spdx3Element[]): ReadonlySet<string> {
  return new Set(elements.flatMap(({ record }) => references(record, 'rootElement')));
}

function readElement(
  element: Spdx3Element,
  declared: ReadonlyMap<string, Spdx3Licence>,
  concluded: ReadonlyMap<string, Spdx3Licence>,
  json: JsonReader,
): SpdxPackage | undefined {
  const { id, type, record, place } = element;
  const own = Object.hasOwn(PACKAGE_KINDS, type) ? PACKAGE_KINDS[type] : undefined;
  if (own === undefined) return undefined;
  const text = (name: string) => {
    const key = propertyKey(record, name);
    return key === undefined ? undefined : assertion(json.text(record, key, place));
  };
  const purpose = text('primaryPurpose') ?? '';
  const kind = own === 'code' && Object.hasOwn(PURPOSE_KINDS, purpose) ? PURPOSE_KINDS[purpose] : own;
  return {
    reference: id,
    place,
    kind: kind ?? own,
    name: text('name') ?? id,
    version: text('packageVersion'),
    declared: assertion(declared.get(id)?.text),
    concluded: assertion(concluded.get(id)?.text),
    licenceText: concluded.get(id)?.wording ?? declared.get(id)?.wording,
    source: text('downloadLocation') ?? text('homePage'),
    purl: text('packageUrl'),
    copyright: text('copyrightText'),
  };
}
