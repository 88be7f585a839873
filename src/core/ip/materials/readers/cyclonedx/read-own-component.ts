import {
  listProperty,
  type OwnProperties,
  ownProperties,
  usesProperty,
} from '#core/ip/materials/readers/cyclonedx/read-properties';
import { own } from '#core/ip/materials/readers/json-value';
import { Component } from '#core/plan/ip/component';
import { MATERIAL_KINDS, Material } from '#core/plan/ip/material';
import { isRecord, type JsonRecord } from '#core/shared/json/json-record';

/**
 * A component or service of an ML-BOM that Landfall wrote, with nothing lost.
 *
 * @returns null where it is not ours, or was changed into something that a plan cannot hold
 */
export function readOwnComponent(component: JsonRecord): Material | null {
  const properties = ownProperties(component);
  const kind = MATERIAL_KINDS.find((known) => known === properties.kind);
  if (kind === undefined || properties.id === undefined) return null;
  const nested = own(component, 'components');
  const packages = Array.isArray(nested) ? nested.filter(isRecord).map(readOwnPackage) : undefined;
  const read = Material.safeParse({
    id: properties.id,
    kind,
    ...optional('own', flag(properties.own)),
    ...common(component, properties),
    ...optional('licenceText', properties.licenceText),
    ...optional('source', properties.source ?? distributionOf(component)),
    derivedFrom: [...listProperty(properties.derivedFrom)],
    uses: usesProperty(properties.uses),
    note: properties.note ?? '',
    ...optional('components', packages),
  });
  return read.success ? read.data : null;
}

function readOwnPackage(component: JsonRecord): unknown {
  const properties = ownProperties(component);
  const read = Component.safeParse({
    ...common(component, properties),
    ...optional('purl', properties.purl ?? textOf(component, 'purl')),
    ...(properties.development === 'true' ? { development: true } : {}),
  });
  return read.success ? read.data : null;
}

function common(component: JsonRecord, properties: OwnProperties): Readonly<Record<string, unknown>> {
  return {
    name: properties.name ?? textOf(component, 'name'),
    ...optional('version', properties.version ?? textOf(component, 'version')),
    licence: properties.licence ?? writtenLicence(component) ?? null,
    ...optional('copyright', properties.copyright ?? textOf(component, 'copyright')),
  };
}

/** An id or an expression; names of licences are for other readers, ours have the property. */
function writtenLicence(component: JsonRecord): string | undefined {
  const list = own(component, 'licenses');
  const [first] = Array.isArray(list) ? (list as readonly unknown[]) : [];
  if (!isRecord(first)) return undefined;
  const licence = own(first, 'license');
  return textOf(first, 'expression') ?? (isRecord(licence) ? textOf(licence, 'id') : undefined);
}

function distributionOf(component: JsonRecord): string | undefined {
  const list = own(component, 'externalReferences');
  const references = Array.isArray(list) ? list.filter(isRecord) : [];
  const found = references.find((reference) => own(reference, 'type') === 'distribution');
  return found === undefined ? undefined : textOf(found, 'url');
}

function textOf(record: JsonRecord, key: string): string | undefined {
  const value = own(record, key);
  return typeof value === 'string' ? value : undefined;
}

/** undefined = neither `true` nor `false`, so that nobody has said. */
function flag(text: string | undefined): boolean | undefined {
  return text === 'true' || text === 'false' ? text === 'true' : undefined;
}

function optional(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [key]: value };
}
