import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { compileLaw } from '#main/catalog/compile-law';
import { lawText } from '../../../../support/law-text';

const good = lawText('EU.yaml');
const lines = good.split('\n');

/** Compiles; a fault has to lie inside the text. */
function outcomeOf(text: string): 'sound' | 'faulty' {
  const compiled = compileLaw([{ file: 'x.yaml', text }], '2026-11');
  if (compiled.ok) return 'sound';
  const last = text.split('\n').length;
  for (const { line, expected, got } of compiled.error) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(last);
    expect(expected).not.toBe('');
    expect(got).not.toBe('');
  }
  expect(compiled.error.length).toBeGreaterThan(0);
  return 'faulty';
}

/** Texts that mean something to YAML or to the format. */
const snippet = fc.oneof(
  fc.constantFrom(
    ...'{}[]:,-*&!|>\'"#%@\n\t ',
    '<<: *a',
    '__proto__: 1',
    'constructor:',
    '- ',
    '? ',
    '---\n',
  ),
  fc.constantFrom(
    '{all: []}',
    '{not: {not: {}}}',
    '{condition: x}',
    '{fact: role}',
    '~',
    'null',
    '.nan',
    '1e999',
  ),
  fc.string({ maxLength: 8 }),
);

const path = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 7 });

/** Puts a value somewhere below the root, going down by position. */
function replaceAt(root: unknown, steps: readonly number[], value: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (typeof root !== 'object' || root === null) return value;
  const keys = Object.keys(root);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const inner = (root as Readonly<Record<string, unknown>>)[key];
  const changed = rest.length === 0 ? value : replaceAt(inner, rest, value);
  return Array.isArray(root)
    ? root.map((item, index) => (String(index) === key ? changed : item))
    : { ...root, [key]: changed };
}

describe('a file of laws', () => {
  it('of any text is taken or refused, never a crash', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => void outcomeOf(text)));
    const soup = fc.array(snippet, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(soup, (text) => void outcomeOf(text)));
  });

  it('with something typed into one of its lines is taken or refused, never a crash', () => {
    const position = fc.nat({ max: lines.length - 1 });
    fc.assert(
      fc.property(position, fc.nat({ max: 100 }), snippet, fc.boolean(), (at, column, typed, cuts) => {
        const line = lines[at] ?? '';
        const changed = `${line.slice(0, column)}${typed}${cuts ? '' : line.slice(column)}`;
        void outcomeOf(lines.with(at, changed).join('\n'));
      }),
      { numRuns: 60 },
    );
  });

  it('with any value in any place is taken or refused, never a crash', () => {
    const root = parse(good) as unknown;
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(path, value, (steps, some) => void outcomeOf(stringify(replaceAt(root, steps, some)))),
      { numRuns: 60 },
    );
  });

  it('is sound whatever order its maps have, and says the same', () => {
    const compiled = compileLaw([{ file: 'EU.yaml', text: good }], '2026-11');
    const reversed = stringify(reverseKeys(parse(good) as unknown, false));
    expect(compileLaw([{ file: 'EU.yaml', text: reversed }], '2026-11')).toEqual(compiled);
    expect(compiled.ok).toBe(true);
  });
});

/** Conditions keep their order: each names only those above it. */
function reverseKeys(value: unknown, areConditions: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => reverseKeys(item, false));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, reverseKeys(inner, key === 'conditions')] as const,
  );
  return Object.fromEntries(areConditions ? entries : entries.toReversed());
}
