import { describe, expect, it } from 'vitest';
import {
  refuseByContent,
  refuseBySize,
} from '../../../../../../src/renderer/features/sources/import/refuse-file';

describe('files that are no price lists', () => {
  it('are refused by size, before they are read', () => {
    expect(refuseBySize(20e6)).toBeNull();
    expect(refuseBySize(20e6 + 1)).toBe('tooLarge');
    expect(refuseBySize(0)).toBe('empty');
  });

  it('are told apart by what the user has to do', () => {
    expect(refuseByContent('PK\u0003\u0004…')).toBe('workbook');
    expect(refuseByContent('  \n')).toBe('empty');
    expect(refuseByContent('provider;region;country\na;b;c\n')).toBe('semicolons');
    expect(refuseByContent('provider,region\n"a;b",c\n')).toBeNull();
  });
});
