import type { AppError } from '#core/contract/app-error';
import { isRecord, type JsonRecord } from '#core/shared/json/json-record';

/** A value that config.json leaves to the code: the documented default of the family in `transformers`. */
export interface TakenDefault {
  readonly field: string;
  readonly value: number | boolean | string;
}

/** Something a reader should know about how the file was counted; `code` and `values` let a screen translate it. */
export interface ConfigNote {
  readonly code: string;
  readonly message: string;
  readonly values: Readonly<Record<string, number | string>>;
}

/** What was met while reading: filled by {@link ConfigFields}, looked at once at the end. */
interface ReadingLog {
  readonly faults: AppError[];
  readonly defaults: TakenDefault[];
  readonly notes: ConfigNote[];
  readonly unknown: string[];
  /** Keys that were asked for. */
  readonly seen: Set<string>;
}

interface FieldScope {
  readonly record: JsonRecord;
  /** The object around `record`, e.g. of a multimodal model; asked second for keys that both may carry. */
  readonly parent: JsonRecord | null;
  /** How messages name the object, e.g. `text_config.`; empty for the top level. */
  readonly prefix: string;
}

/**
 * Reads typed values from a config. A wrong value is logged as a fault and a harmless stand-in returned, so that a
 * layout reads on without branches and the first fault is reported at the end.
 */
export interface ConfigFields {
  readonly scope: FieldScope;
  readonly log: ReadingLog;
  /** Whole number from 1 to `max`; absent or null: `fallback`. Several names: spellings of one key. */
  count(names: string | readonly string[], max: number, fallback: number): number;
  /** Like `count`, but an absent key is a fault at the top level: without it the size would be a guess. */
  required(name: string, max: number, fallback: number): number;
  /** Whole number from 0 to `max`. */
  countOrZero(names: string | readonly string[], max: number, fallback: number): number;
  /** Whole number from 1 to `max`; null stays null, absent gives `fallback`. */
  nullableCount(name: string, max: number, fallback: number | null): number | null;
  flag(name: string, fallback: boolean): boolean;
  /** List of whole numbers or of texts; absent or null: null. */
  list<T extends 'number' | 'string'>(
    name: string,
    type: T,
  ): readonly (T extends 'number' ? number : string)[] | null;
  fault(name: string, expected: string): void;
  note(code: string, message: string, values?: ConfigNote['values']): void;
}

export function createConfigFields(scope: FieldScope, log: ReadingLog): ConfigFields {
  const { record, parent, prefix } = scope;

  function lookUp(names: string | readonly string[]): { readonly name: string; readonly value: unknown } {
    const spellings = typeof names === 'string' ? [names] : names;
    for (const name of spellings) log.seen.add(name);
    const name = spellings.find((candidate) => Object.hasOwn(record, candidate)) ?? spellings[0] ?? '';
    return { name, value: Object.hasOwn(record, name) ? record[name] : undefined };
  }

  function fault(name: string, expected: string): void {
    const field = prefix + name;
    const value = Object.hasOwn(record, name)
      ? `, received ${describeValue(record[name])}`
      : ', but it is missing';
    log.faults.push({
      code: 'invalid-input',
      field,
      message: `config.json: field ${field}: expected ${expected}${value}`,
    });
  }

  function take<T extends number | boolean>(name: string, value: T): T {
    log.defaults.push({ field: prefix + name, value });
    return value;
  }

  function whole(names: string | readonly string[], min: number, max: number, fallback: number): number {
    const { name, value } = lookUp(names);
    if (value === undefined || value === null) return take(name, fallback);
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
    fault(name, `a whole number from ${min} to ${max}`);
    return fallback;
  }

  return {
    scope,
    log,
    count: (names, max, fallback) => whole(names, 1, max, fallback),
    countOrZero: (names, max, fallback) => whole(names, 0, max, fallback),
    required(name, max, fallback) {
      const { value } = lookUp(name);
      if ((value !== undefined && value !== null) || parent !== null) return whole(name, 1, max, fallback);
      fault(name, `a whole number from 1 to ${max}`);
      return fallback;
    },
    nullableCount(name, max, fallback) {
      const { value } = lookUp(name);
      if (value === null) return null;
      if (value === undefined && fallback === null) return null;
      return whole(name, 1, max, fallback ?? 1);
    },
    flag(name, fallback) {
      let { value } = lookUp(name);
      if ((value === undefined || value === null) && parent !== null && Object.hasOwn(parent, name))
        value = parent[name];
      if (value === undefined || value === null) return take(name, fallback);
      if (typeof value === 'boolean') return value;
      fault(name, 'true or false');
      return fallback;
    },
    list(name, type) {
      const { value } = lookUp(name);
      if (value === undefined || value === null) return null;
      if (Array.isArray(value) && value.every((item) => typeof item === type)) return value;
      fault(name, `a list of ${type}s`);
      return null;
    },
    fault,
    note: (code, message, values = {}) => {
      log.notes.push({ code, message, values });
    },
  };
}

export function emptyLog(): ReadingLog {
  return { faults: [], defaults: [], notes: [], unknown: [], seen: new Set() };
}

/** A value in a message: short, and never a whole object. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRecord(value)) return 'an object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
