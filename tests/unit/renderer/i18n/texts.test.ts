import { describe, expect, it } from 'vitest';
import { NAMESPACES } from '../../../../src/renderer/i18n/resources';
import { SCREEN_TEXTS } from '../../../../src/renderer/i18n/screen-texts';
import { zh } from '../../../../src/renderer/i18n/zh';
import { allEnglish } from '../../../support/english';

const en = await allEnglish();

interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** `ns:a.b` → text. */
function flatten(tree: TextTree, prefix = ''): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix === '' ? `${key}:` : prefix.endsWith(':') ? `${prefix}${key}` : `${prefix}.${key}`;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [inner, text] of flatten(value, path)) flat.set(inner, text);
  }
  return flat;
}

const english = flatten(en);
const chinese = flatten(zh);
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => match[1]).sort();
const tags = (text: string) => [...text.matchAll(/<\/?(\w+)\s*\/?>/g)].map((match) => match[0]).sort();
/** Units, formats and product names that are written the same in every language. */
const SAME_EVERYWHERE =
  /\b(Landfall|English|TFLOP|FLOP|LoRA|INT8|kWh|MWh|GWh|PUE|per|CSV|JSON|PDF|USD|EUR|GPU|SXM|PCIe|H100|WebGL|WebGPU|WebAssembly)\b/g;
const isWordless = (text: string) =>
  !/[a-z]{3}/i.test(text.replace(/\{\{[^}]*\}\}/g, '').replace(SAME_EVERYWHERE, ''));
/** Examples of what to type are often names. */
const isExample = (key: string) => /[.]example$/i.test(key);

describe('texts', () => {
  it('have the same namespaces everywhere', () => {
    const all = [...NAMESPACES, ...Object.keys(SCREEN_TEXTS)].sort();
    expect(Object.keys(en).sort()).toEqual(all);
    expect(Object.keys(zh).sort()).toEqual(all);
  });

  it('have the same keys in both languages; Chinese has no singular form', () => {
    const expected = [...english.keys()].filter((key) => !key.endsWith('_one')).sort();
    expect([...chinese.keys()].sort()).toEqual(expected);
  });

  it('have an …_other for every …_one', () => {
    const lonely = [...english.keys()].filter(
      (key) =>
        key.endsWith('_one') &&
        !english.has(key.replace(/_one$/, '_other')) &&
        // i18next falls back to the key without a suffix.
        !english.has(key.replace(/_one$/, '')),
    );
    expect(lonely).toEqual([]);
  });

  it('are never empty', () => {
    const empty = [...english, ...chinese].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  it('use the same placeholders and tags in both languages', () => {
    const differing = [...chinese]
      .filter(([key, text]) => {
        const source = english.get(key) ?? '';
        return (
          placeholders(text).join() !== placeholders(source).join() ||
          tags(text).join() !== tags(source).join()
        );
      })
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });
});

describe('Chinese texts', () => {
  const faulty = (isFaulty: (text: string, key: string) => boolean) =>
    [...chinese].filter(([key, text]) => isFaulty(text, key)).map(([key, text]) => `${key} ${text}`);

  it('are written in Chinese wherever the English one has words', () => {
    expect(
      faulty(
        (text, key) =>
          !/\p{Script=Han}/u.test(text) && !isWordless(english.get(key) ?? '') && !isExample(key),
      ),
    ).toEqual([]);
  });

  it('have full-width marks between and after Han characters', () => {
    expect(faulty((text) => /\p{Script=Han}[,;:!?](\s|$|\p{Script=Han}|\{)/u.test(text))).toEqual([]);
    expect(faulty((text) => /\p{Script=Han}\(|\)\p{Script=Han}/u.test(text))).toEqual([]);
    expect(faulty((text) => /\p{Script=Han}\.(\s|$)/u.test(text))).toEqual([]);
  });

  it('have no straight quotes', () => {
    expect(faulty((text) => /["']/.test(text))).toEqual([]);
  });

  it('type no spaces beside Han characters: the browser sets them', () => {
    const shown = (text: string) => text.replace(/<[^>]*>/g, '');
    expect(
      faulty((text) => /\p{Script=Han} +[\p{L}\p{N}{]|[\p{L}\p{N}%}] +\p{Script=Han}/u.test(shown(text))),
    ).toEqual([]);
  });
});
