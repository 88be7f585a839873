import { joinLicences } from '#core/ip/materials/licence-ids/join-licences';
import type { BomDraft } from '#core/ip/materials/readers/bom-draft';
import { type FoldWords, foldComponents } from '#core/ip/materials/readers/fold-components';
import { type JsonReader, jsonReader, own, typeWord } from '#core/ip/materials/readers/json-value';
import { MAX_DEPTH } from '#core/ip/materials/readers/limits';
import type { Component } from '#core/plan/ip/component';
import { isRecord, type JsonRecord } from '#core/shared/json/json-record';

/** Newest version of the format that is known; npm 7 and later write 2 or 3, npm 5 and 6 wrote 1. */
const NEWEST_VERSION = 3;

/**
 * Reads npm's `package-lock.json` (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). Versions 2 and 3
 * have the licences of the packages, version 1 has none.
 */
export function readPackageLock(file: string, lock: JsonRecord, words: FoldWords, draft: BomDraft): void {
  const json = jsonReader(draft.notes);
  const name = json.text(lock, 'name', '') ?? file;
  const version = json.text(lock, 'version', '');
  const format = Number(own(lock, 'lockfileVersion'));
  if (format > NEWEST_VERSION)
    draft.notes.add('newer-version', 'lockfileVersion', {
      version: String(format),
      known: String(NEWEST_VERSION),
    });
  const packages = json.record(lock, 'packages', '');
  const components =
    packages === undefined ? fromTree(lock, json, draft) : fromPackages(packages, json, draft);
  if (packages === undefined && components.length > 0)
    draft.notes.add('licences-absent', 'lockfileVersion', { format: 'package-lock.json 1' });
  if (components.length === 0)
    draft.notes.add('wrong-type', 'packages', { expected: 'at least one package', got: 'none' });
  foldComponents({ name: `${name} (npm)`, version, components, place: 'packages' }, words, true, draft);
}

function fromPackages(packages: JsonRecord, json: JsonReader, draft: BomDraft): readonly Component[] {
  const components = new Map<string, Component>();
  for (const [location, entry] of Object.entries(packages)) {
    const path = `packages[${JSON.stringify(location)}]`;
    // What does not lie in node_modules is the project itself and its workspaces.
    if (!location.includes('node_modules/')) continue;
    if (!isRecord(entry)) {
      draft.notes.add('wrong-type', path, { expected: 'an object', got: typeWord(entry) });
      continue;
    }
    // A link points to a folder of the project that has an entry of its own.
    if (own(entry, 'link') === true) continue;
    const name =
      json.text(entry, 'name', path) ??
      location.slice(location.lastIndexOf('node_modules/')).replace(/^node_modules\//, '');
    addPackage(components, name, entry, licenceOf(entry, name, path, json, draft), path, json, draft);
  }
  return [...components.values()];
}

/** `dependencies` of version 1, nested where a package has others of its own. */
function fromTree(lock: JsonRecord, json: JsonReader, draft: BomDraft): readonly Component[] {
  const components = new Map<string, Component>();
  const visit = (owner: JsonRecord, path: string, depth: number): void => {
    const dependencies = json.record(owner, 'dependencies', path);
    if (dependencies === undefined) return;
    if (depth > MAX_DEPTH) {
      draft.notes.add('too-deep', path, { limit: String(MAX_DEPTH) });
      return;
    }
    for (const [name, entry] of Object.entries(dependencies)) {
      const place = `${path === '' ? '' : `${path}.`}dependencies[${JSON.stringify(name)}]`;
      if (!isRecord(entry)) {
        draft.notes.add('wrong-type', place, { expected: 'an object', got: typeWord(entry) });
        continue;
      }
      addPackage(components, name, entry, null, place, json, draft);
      visit(entry, place, depth + 1);
    }
  };
  visit(lock, '', 1);
  return [...components.values()];
}

function addPackage(
  components: Map<string, Component>,
  name: string,
  entry: JsonRecord,
  licence: string | null,
  path: string,
  json: JsonReader,
  draft: BomDraft,
): void {
  if (name === '') return;
  const version = json.text(entry, 'version', path);
  const isTool = own(entry, 'dev') === true;
  const key = `${name}@${version ?? ''}`;
  const before = components.get(key);
  // The same package may lie in several folders; what is handed out in one of them is handed out.
  if (before !== undefined && (isTool || before.development !== true)) return;
  components.set(key, {
    name: draft.shorten(name, 'name', path),
    ...(version === undefined ? {} : { version: draft.shorten(version, 'version', path) }),
    licence,
    ...npmAddress(name, version),
    ...(isTool ? { development: true as const } : {}),
  });
}

/** `license`: an expression; in old packages an object with a `type`, or a list of either. */
function licenceOf(
  entry: JsonRecord,
  name: string,
  path: string,
  json: JsonReader,
  draft: BomDraft,
): string | null {
  const value = own(entry, 'license') ?? own(entry, 'licenses');
  const place = `${path}.license`;
  const texts = (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => {
    if (isRecord(each)) return json.text(each, 'type', place) ?? [];
    if (typeof each === 'string' && each.trim() !== '') return each.trim();
    if (each !== undefined && each !== null && each !== '')
      draft.notes.add('wrong-type', place, { expected: 'a text', got: typeWord(each) });
    return [];
  });
  const [first] = texts;
  if (first === undefined) return null;
  // `licenses` was the way of old packages to offer a choice.
  const text = texts.length === 1 ? first : joinLicences(texts, 'OR');
  const resolved = draft.resolve(text);
  return resolved.ok
    ? draft.shorten(resolved.value.written, 'licence', place)
    : draft.licence(text, name, place);
}

/** Package URL (https://github.com/package-url/purl-spec), the scope with its `@` escaped. */
function npmAddress(name: string, version: string | undefined): { readonly purl?: string } {
  if (!/^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name) || name.length > 214) return {};
  const known =
    version !== undefined && /^[\w.+-]{1,100}$/.test(version) ? `@${encodeURIComponent(version)}` : '';
  return { purl: `pkg:npm/${name.replace('@', '%40')}${known}` };
}
