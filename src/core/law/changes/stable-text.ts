/** JSON with the keys of every object in order, so that the same content is the same text. Undefined counts as null. */
export function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).sort();
  const entries = keys.map(
    (key) => `${JSON.stringify(key)}:${stableText((value as Readonly<Record<string, unknown>>)[key])}`,
  );
  return `{${entries.join(',')}}`;
}
