import {
  type CyclonedxLicences,
  cyclonedxLicences,
  type ExportedLicence,
  isPlainAddress,
} from '#core/ip/materials/exports/bom-licence';
import { LANDFALL_PROPERTIES, type LandfallProperty } from '#core/ip/materials/exports/landfall-properties';
import { licenceNames } from '#core/ip/materials/licence-ids/licence-names';
import type { Component } from '#core/plan/ip/component';
import type { Material } from '#core/plan/ip/material';

export interface MlBomOptions {
  readonly licences: readonly ExportedLicence[];
  /** Name of the product that the materials go into. */
  readonly product: string;
  /** ISO 8601 instant; the core has no clock. */
  readonly timestamp: string;
  /** Version of Landfall. */
  readonly version: string;
  /** Notes and answers on uses are the company's own: only a copy for itself has them. */
  readonly withNotes: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** Context of writing one file. */
interface Writing {
  readonly licencesOf: (licence: string | null, text?: string) => CyclonedxLicences | null;
  readonly byId: ReadonlyMap<string, Material>;
  readonly withNotes: boolean;
}

/** Reference of the product itself, unless a material has it. */
const PRODUCT_REFERENCE = 'landfall product';

/**
 * Writes a machine-learning bill of materials in CycloneDX 1.6 (ECMA-424, https://cyclonedx.org/docs/1.6/json/):
 * models with model cards and ancestors, data, code with its packages, services; each with its licence. Read again it
 * gives the same materials, without notes and uses unless asked for.
 */
export function writeMlBom(materials: readonly Material[], options: MlBomOptions): string {
  const names = licenceNames(options.licences);
  const byLicence = new Map(options.licences.map((licence) => [licence.id, licence]));
  const writing: Writing = {
    licencesOf: (licence, text) => cyclonedxLicences(licence, text, names, byLicence),
    byId: new Map(materials.map((material) => [material.id, material])),
    withNotes: options.withNotes,
  };
  const parts = materials.filter((material) => !isService(material));
  const services = materials.filter(isService);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: options.timestamp,
      tools: { components: [{ type: 'application', name: 'Landfall', version: options.version }] },
      component: { type: 'application', 'bom-ref': productReference(writing), name: options.product },
    },
    components: parts.map((material) => component(material, writing)),
    ...(services.length === 0 ? {} : { services: services.map((material) => service(material, writing)) }),
    dependencies: dependencies(materials, writing),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** Services of CycloneDX hold no packages; one with packages is written among the components. */
function isService({ kind, components }: Material): boolean {
  return kind === 'service' && components === undefined;
}

function component(material: Material, writing: Writing): Json {
  const { kind, id, components, copyright, source } = material;
  const types = {
    model: 'machine-learning-model',
    dataset: 'data',
    code: 'library',
    service: 'library',
  } as const;
  const isApplication = kind === 'code' && components !== undefined;
  return {
    type: isApplication ? 'application' : types[kind],
    'bom-ref': id,
    ...described(material, writing),
    ...(copyright === undefined ? {} : { copyright }),
    ...(source?.startsWith('pkg:') === true ? { purl: source } : {}),
    ...(kind === 'model' ? modelParts(material, writing) : {}),
    ...(kind === 'dataset'
      ? { data: [{ type: 'dataset', name: material.name, ...contents(material) }] }
      : {}),
    ...(components === undefined ? {} : { components: components.map((each) => packaged(each, writing)) }),
    properties: propertiesOf(material, writing),
  };
}

function service(material: Material, writing: Writing): Json {
  return {
    'bom-ref': material.id,
    ...described(material, writing),
    properties: propertiesOf(material, writing),
  };
}

/** What components and services share. */
function described({ name, version, licence, licenceText, source }: Material, writing: Writing): Json {
  const licenses = writing.licencesOf(licence, licenceText);
  return {
    name,
    ...(version === undefined ? {} : { version }),
    ...(licenses === null ? {} : { licenses }),
    ...(source !== undefined && isPlainAddress(source)
      ? { externalReferences: [{ type: 'distribution', url: source }] }
      : {}),
  };
}

/** The model card points to the data, the pedigree describes the models it was made from. */
function modelParts({ derivedFrom }: Material, { byId, licencesOf }: Writing): Json {
  const origins = derivedFrom.flatMap((id) => byId.get(id) ?? []);
  const datasets = origins.filter(({ kind }) => kind === 'dataset').map(({ id }) => ({ ref: id }));
  const ancestors = origins.filter(({ kind }) => kind === 'model');
  return {
    modelCard: { modelParameters: datasets.length === 0 ? {} : { datasets } },
    ...(ancestors.length === 0
      ? {}
      : {
          pedigree: {
            ancestors: ancestors.map(({ name, version, licence }) => {
              const licenses = licencesOf(licence);
              return {
                type: 'machine-learning-model',
                name,
                ...(version === undefined ? {} : { version }),
                ...(licenses === null ? {} : { licenses }),
              };
            }),
          },
        }),
  };
}

function contents({ source }: Material): Json {
  return source !== undefined && isPlainAddress(source) ? { contents: { url: source } } : {};
}

function packaged(each: Component, { licencesOf }: Writing): Json {
  const licenses = licencesOf(each.licence);
  const isPurl = each.purl?.startsWith('pkg:') === true;
  const properties = list([
    property(
      'licence',
      each.licence !== null && !isWritten(each.licence, licenses) ? each.licence : undefined,
    ),
    property('purl', isPurl ? undefined : each.purl),
    property('development', each.development === true ? 'true' : undefined),
  ]);
  return {
    type: 'library',
    name: each.name,
    ...(each.version === undefined ? {} : { version: each.version }),
    ...(each.development === true ? { scope: 'excluded' } : {}),
    ...(licenses === null ? {} : { licenses }),
    ...(each.copyright === undefined ? {} : { copyright: each.copyright }),
    ...(isPurl ? { purl: each.purl } : {}),
    ...(properties.length === 0 ? {} : { properties }),
  };
}

function propertiesOf(material: Material, { licencesOf, withNotes }: Writing): readonly Json[] {
  const { id, kind, licence, licenceText, source, copyright, derivedFrom, uses, note } = material;
  const inField = source === undefined || isPlainAddress(source);
  return list([
    property('id', id),
    property('kind', kind),
    property('licence', licence !== null && !isWritten(licence, licencesOf(licence)) ? licence : undefined),
    property('licenceText', licenceText),
    property('source', inField ? undefined : source),
    property('copyright', isService(material) ? copyright : undefined),
    property('derivedFrom', derivedFrom.length === 0 ? undefined : JSON.stringify(derivedFrom)),
    property('uses', withNotes && Object.keys(uses).length > 0 ? JSON.stringify(uses) : undefined),
    property('note', withNotes && note !== '' ? note : undefined),
  ]);
}

/** Whether the field of CycloneDX holds the very words of the plan. */
function isWritten(licence: string, licenses: CyclonedxLicences | null): boolean {
  const [first] = licenses ?? [];
  if (first === undefined) return false;
  return 'expression' in first ? first.expression === licence : first.license.id === licence;
}

function property(key: LandfallProperty, value: string | undefined): Json | null {
  return value === undefined ? null : { name: LANDFALL_PROPERTIES[key], value };
}

function list(properties: readonly (Json | null)[]): readonly Json[] {
  return properties.filter((each) => each !== null);
}

function dependencies(materials: readonly Material[], writing: Writing): readonly Json[] {
  const known = (ids: readonly string[]) => [...new Set(ids)].filter((id) => writing.byId.has(id));
  return [
    { ref: productReference(writing), dependsOn: known(materials.map(({ id }) => id)) },
    ...materials.map(({ id, derivedFrom }) => ({ ref: id, dependsOn: known(derivedFrom) })),
  ];
}

function productReference({ byId }: Writing): string {
  let reference = PRODUCT_REFERENCE;
  while (byId.has(reference)) reference += '-';
  return reference;
}
