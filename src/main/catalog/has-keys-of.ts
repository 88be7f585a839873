import * as z from 'zod';

/**
 * Whether a value has the keys that a schema names, in lists those of the first entry: tells data of another version
 * at once, where the values themselves need no check.
 */
export function hasKeysOf(schema: unknown, value: unknown): boolean {
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) && (value.length === 0 || hasKeysOf(schema.element, value[0]));
  if (!(schema instanceof z.ZodObject)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const entries: Readonly<Record<string, unknown>> = { ...value };
  return Object.entries(schema.shape).every(
    ([key, part]) => Object.hasOwn(entries, key) && hasKeysOf(part, entries[key]),
  );
}
