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
    expect(refuseByContent('provider\tregion\tcountry\na\tb\tc\n')).toBe('tabs');
    expect(refuseByContent('provider,region\n"a;b",c\n')).toBeNull();
  });

  it('are told apart from lists with faults by their columns', () => {
    expect(refuseByContent('a,b,c\n1,2,3\n')).toBe('columns');
    expect(refuseByContent('hello world')).toBe('columns');
    expect(refuseByContent('a,b,price_usd_per_hour\n1,2,3\n')).toBeNull();
    expect(refuseByContent('\uFEFFprovider\nnebius\n')).toBeNull();
    expect(refuseByContent('currency,usd_per_unit,date\nEUR,1.1,2026-11-20\n')).toBeNull();
    expect(refuseByContent('InstanceType,AcceleratorName\na,H100\n')).toBeNull();
  });
});
