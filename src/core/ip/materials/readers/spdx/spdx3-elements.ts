import { own } from '#core/ip/materials/readers/json-value';
import { isRecord, type JsonRecord } from '#core/shared/json/json-record';

/** An element of the graph of an SPDX 3 document. */
export interface Spdx3Element {
  readonly id: string;
  /** Class without its namespace: `AIPackage` for `ai_AIPackage`. */
  readonly type: string;
  readonly record: JsonRecord;
  readonly place: string;
}

/** The elements of a document: `@graph`, or the one element that it is. */
export function spdx3Elements(document: JsonRecord): readonly Spdx3Element[] {
  const graph = own(document, '@graph');
  const items: readonly unknown[] = Array.isArray(graph) ? graph : [document];
  return items.flatMap((record, index) => {
    if (!isRecord(record)) return [];
    const type = own(record, 'type') ?? own(record, '@type');
    const place = Array.isArray(graph) ? `@graph[${index}]` : '';
    return [
      { id: idOf(record) ?? place, type: typeof type === 'string' ? localName(type) : '', record, place },
    ];
  });
}

/** References of a property: texts, or elements written in place. */
export function references(record: JsonRecord, key: string): readonly string[] {
  const value = property(record, key);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    if (typeof item === 'string') return item;
    return isRecord(item) ? (idOf(item) ?? []) : [];
  });
}

/** A property by its name without the namespace: `packageVersion` is written `software_packageVersion`. */
export function property(record: JsonRecord, name: string): unknown {
  const key = propertyKey(record, name);
  return key === undefined ? undefined : record[key];
}

/** The key under which a record has the property; undefined = it has none. */
export function propertyKey(record: JsonRecord, name: string): string | undefined {
  if (Object.hasOwn(record, name)) return name;
  return Object.keys(record).find((key) => key.endsWith(`_${name}`));
}

/** The end of an address or of a name with its namespace. */
export function localName(name: string): string {
  return name.slice(
    Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf('_'), name.lastIndexOf(':')) + 1,
  );
}

function idOf(record: JsonRecord): string | undefined {
  const id = own(record, 'spdxId') ?? own(record, '@id');
  return typeof id === 'string' ? id : undefined;
}
