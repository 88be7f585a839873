import type { BomDraft } from '#core/ip/materials/readers/bom-draft';
import type { JsonReader } from '#core/ip/materials/readers/json-value';
import type { JsonRecord } from '#core/shared/json/json-record';

export interface FoundLicence {
  readonly licence: string | null;
  readonly licenceText?: string;
}

/**
 * The licence of a component: one expression, or a list of ids and names. CycloneDX leaves open whether a list means
 * AND or OR; all of them are taken to hold.
 *
 * @param warn whether a missing licence is worth a note
 */
export function cyclonedxLicence(
  component: JsonRecord,
  name: string,
  path: string,
  json: JsonReader,
  draft: BomDraft,
): FoundLicence {
  const texts: string[] = [];
  let wording: string | undefined;
  let place = `${path}.licenses`;
  for (const [choice, choicePath] of json.records(component, 'licenses', path)) {
    place = choicePath;
    const expression = json.text(choice, 'expression', choicePath);
    if (expression !== undefined) texts.push(expression);
    const licence = json.record(choice, 'license', choicePath);
    if (licence === undefined) continue;
    const licencePath = `${choicePath}.license`;
    const text = json.text(licence, 'id', licencePath) ?? json.text(licence, 'name', licencePath);
    if (text !== undefined) texts.push(text);
    wording ??= wordingOf(licence, licencePath, json, draft);
  }
  const found = wording === undefined ? {} : { licenceText: wording };
  const [only] = texts;
  if (only === undefined) return { licence: null, ...found };
  if (texts.length === 1) return { licence: draft.licence(only, name, place), ...found };
  const licence = draft.licenceOfAll(texts, name, `${path}.licenses`);
  if (licence !== null) draft.notes.add('licence-list', `${path}.licenses`, { licence });
  return { licence, ...found };
}

/** The wording of a licence without an id, where it is plain text. */
function wordingOf(licence: JsonRecord, path: string, json: JsonReader, draft: BomDraft): string | undefined {
  if (json.text(licence, 'id', path) !== undefined) return undefined;
  const text = json.record(licence, 'text', path);
  if (text === undefined || json.text(text, 'encoding', `${path}.text`) !== undefined) return undefined;
  const content = json.text(text, 'content', `${path}.text`);
  return content === undefined ? undefined : draft.shorten(content, 'licenceText', `${path}.text.content`);
}
