import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortHash } from '#core/law/changes/short-hash';
import { stableText } from '#core/law/changes/stable-text';

it('keeps what plans have stored: the same text has the same hash for ever', () => {
  expect(['', 'a', 'Art. 6', '合法性基础'].map(shortHash)).toMatchInlineSnapshot(`
    [
      "HJ1E",
      "JNBv",
      "kD4g",
      "BJfg",
    ]
  `);
});

it('tells texts apart that differ in one place', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (text, more) => {
      expect(shortHash(text + more)).not.toBe(shortHash(text));
    }),
    { numRuns: 500, seed: 7 },
  );
});

it('takes objects with their keys in any order for the same', () => {
  expect(stableText({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe(
    stableText({ a: null, b: [1, { c: 'x', d: null }] }),
  );
});
