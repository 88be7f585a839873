/** Details of a change, filled into its translated label. */
export type LabelParams = Readonly<Record<string, string | number>>;

/** Longest label the backend stores [characters]. */
const MAX_LABEL_CHARS = 200;

/** What names a change in the history: an i18n key, then its details as a query string, e.g. `edit:users?country=DE`. */
export function encodeLabel(key: string, params: LabelParams = {}): string {
  const query = new URLSearchParams(
    Object.entries(params).map(([name, value]) => [name, String(value)]),
  ).toString();
  const label = query === '' ? key : `${key}?${query}`;
  // Details are a convenience: a label too long for the store keeps its key, which names the change by itself.
  return label.length <= MAX_LABEL_CHARS ? label : key.slice(0, MAX_LABEL_CHARS);
}

/** The i18n key and details of a stored label. */
export function decodeLabel(label: string): {
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
} {
  const at = label.indexOf('?');
  if (at === -1) return { key: label, params: {} };
  return { key: label.slice(0, at), params: Object.fromEntries(new URLSearchParams(label.slice(at + 1))) };
}
