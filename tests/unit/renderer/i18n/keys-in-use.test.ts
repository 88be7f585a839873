import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allEnglish } from '../../../support/english';

const en = await allEnglish();

const root = path.resolve(import.meta.dirname, '../../../../src/renderer');
const files = globSync('**/*.{ts,tsx}', { cwd: root }).filter((file) => !file.startsWith('i18n'));

interface Use {
  readonly file: string;
  readonly namespace: string;
  readonly key: string;
}

/** `const { t: tItems } = useTranslation('items')` and `t: TFunction<'shell'>` say which namespace a name speaks. */
function namespacesByName(source: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const declared = [
    ...source.matchAll(/\{[^}]*?\bt(?:: (\w+))?\b[^}]*\} = useTranslation\(\[?'(\w+)'/g),
    ...source.matchAll(/\b(\w+)\??: TFunction<\[?'(\w+)'/g),
  ];
  for (const [, name = 't', namespace = ''] of declared) names.set(name, namespace);
  return names;
}

function usesOf(file: string): readonly Use[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const names = namespacesByName(source);
  const uses: Use[] = [];
  for (const [name, ownNamespace] of names) {
    const calls = new RegExp(`(?<![\\w.])${name}\\(\\s*(?:'([^']+)'|\`([^\`]+)\`)`, 'g');
    for (const [, literal, template] of source.matchAll(calls)) {
      const [first = '', second] = (literal ?? template ?? '').split(/:(?![^{]*\})/);
      const [namespace, key] = second === undefined ? [ownNamespace, first] : [first, second];
      uses.push({ file, namespace, key });
    }
  }
  return uses;
}

/** A key exists as text, as a plural, or, with `${…}` in it, as the place where the variable part is looked up. */
function exists({ namespace, key }: Use): boolean {
  let node: unknown = en[namespace as keyof typeof en];
  const parts = key.split('.');
  for (const [index, part] of parts.entries()) {
    if (typeof node !== 'object' || node === null) return false;
    if (part.includes('${')) return Object.keys(node).length > 0;
    const isLast = index === parts.length - 1;
    const here = node as Readonly<Record<string, unknown>>;
    if (isLast && `${part}_other` in here) return true;
    node = here[part];
  }
  return typeof node === 'string';
}

describe('keys in use', () => {
  const uses = files.flatMap(usesOf);

  it('are found by the scan', () => {
    expect(uses).toContainEqual({ file: 'ui/Amount.tsx', namespace: 'ui', key: 'amount.unknown' });
  });

  it('all exist', () => {
    const missing = uses
      .filter((use) => !exists(use))
      .map((use) => `${use.file}: ${use.namespace}:${use.key}`);
    expect(missing).toEqual([]);
  });
});
