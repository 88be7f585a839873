import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '#core/shared/file-name';

describe('fileNameFor', () => {
  it.each([
    ['Kranich 8B', 'Kranich-8B.landfall'],
    ['鹤 8B：训练', '鹤-8B-训练.landfall'],
    ['../../etc/passwd', 'etc-passwd.landfall'],
    ['???', 'plan.landfall'],
    ['a'.repeat(120), `${'a'.repeat(80)}.landfall`],
  ])('%s is %s', (name, expected) => {
    expect(fileNameFor(name, '.landfall')).toBe(expected);
  });

  it('never holds what a file system refuses, nor starts with a dot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(fileNameFor(name, '.landfall')).toMatch(/^[^<>:"/\\|?*\p{Cc}.\s][^<>:"/\\|?*\p{Cc}\s]*$/u);
      }),
    );
  });
});
