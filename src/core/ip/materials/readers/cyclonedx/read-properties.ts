import { LANDFALL_PROPERTIES, type LandfallProperty } from '#core/ip/materials/exports/landfall-properties';
import { own } from '#core/ip/materials/readers/json-value';
import { isRecord, type JsonRecord } from '#core/shared/json/json-record';

/** Properties of a component that Landfall wrote, by their short name. */
export type OwnProperties = Readonly<Partial<Record<LandfallProperty, string>>>;

export function ownProperties(component: JsonRecord): OwnProperties {
  const list = own(component, 'properties');
  if (!Array.isArray(list)) return {};
  const byName = new Map<string, string>();
  for (const property of list as readonly unknown[]) {
    if (!isRecord(property)) continue;
    const name = own(property, 'name');
    const value = own(property, 'value');
    if (typeof name === 'string' && typeof value === 'string') byName.set(name, value);
  }
  const found: Partial<Record<LandfallProperty, string>> = {};
  for (const [key, name] of Object.entries(LANDFALL_PROPERTIES) as [LandfallProperty, string][]) {
    const value = byName.get(name);
    if (value !== undefined) found[key] = value;
  }
  return found;
}

/** A list of texts in a property; empty where it is none. */
export function listProperty(value: string | undefined): readonly string[] {
  const parsed = parse(value);
  return Array.isArray(parsed) ? parsed.filter((item) => typeof item === 'string') : [];
}

/** Answers about uses in a property; empty where it is none. */
export function usesProperty(value: string | undefined): Readonly<Record<string, boolean>> {
  const parsed = parse(value);
  if (!isRecord(parsed)) return {};
  const answers = Object.entries(parsed).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === 'boolean' && entry[0].length <= 60,
  );
  return Object.fromEntries(answers);
}

function parse(value: string | undefined): unknown {
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
