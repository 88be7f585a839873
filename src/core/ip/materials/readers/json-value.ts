import type { BomNotes } from '#core/ip/materials/readers/bom-note';
import { isRecord, type JsonRecord } from '#core/shared/json/json-record';

/** Values of a JSON or YAML file, each with its path for the notes; what has the wrong type is noted and left out. */
export interface JsonReader {
  text(record: JsonRecord, key: string, path: string): string | undefined;
  record(record: JsonRecord, key: string, path: string): JsonRecord | undefined;
  /** The items that are objects, each with its path. */
  records(record: JsonRecord, key: string, path: string): readonly (readonly [JsonRecord, string])[];
  /** A text or a list of texts, each with its path. */
  texts(record: JsonRecord, key: string, path: string): readonly (readonly [string, string])[];
}

export function jsonReader(notes: BomNotes): JsonReader {
  const wrong = (place: string, expected: string, value: unknown): undefined => {
    notes.add('wrong-type', place, { expected, got: typeWord(value) });
  };
  const reader: JsonReader = {
    text: (record, key, path) => {
      const value = own(record, key);
      if (typeof value === 'number') return String(value);
      if (value === undefined || value === null) return undefined;
      if (typeof value !== 'string') return wrong(join(path, key), 'a text', value);
      return value.trim() === '' ? undefined : value.trim();
    },
    record: (record, key, path) => {
      const value = own(record, key);
      if (value === undefined || value === null) return undefined;
      return isRecord(value) ? value : wrong(join(path, key), 'an object', value);
    },
    records: (record, key, path) => {
      const value = own(record, key);
      if (value === undefined || value === null) return [];
      if (!Array.isArray(value)) {
        wrong(join(path, key), 'a list', value);
        return [];
      }
      const found: (readonly [JsonRecord, string])[] = [];
      value.forEach((item: unknown, index) => {
        const place = `${join(path, key)}[${index}]`;
        if (isRecord(item)) found.push([item, place]);
        else wrong(place, 'an object', item);
      });
      return found;
    },
    texts: (record, key, path) => {
      const value = own(record, key);
      if (value === undefined || value === null) return [];
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      const found: (readonly [string, string])[] = [];
      items.forEach((item, index) => {
        const place = Array.isArray(value) ? `${join(path, key)}[${index}]` : join(path, key);
        const text = typeof item === 'number' ? String(item) : item;
        if (typeof text !== 'string') wrong(place, 'a text', item);
        else if (text.trim() !== '') found.push([text.trim(), place]);
      });
      return found;
    },
  };
  return reader;
}

export function own(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

export function typeWord(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return JSON.stringify(value) ?? 'nothing';
}
