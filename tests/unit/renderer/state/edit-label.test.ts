import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLabel, encodeLabel } from '../../../../src/renderer/state/edit-label';

describe('labels of changes', () => {
  it('are a key alone when there is nothing to add', () => {
    expect(encodeLabel('edit:training.tokens')).toBe('edit:training.tokens');
    expect(decodeLabel('edit:training.tokens')).toEqual({ key: 'edit:training.tokens', params: {} });
  });

  it('give back any details they carry', () => {
    const details = fc.dictionary(fc.constantFrom('country', 'name', 'figure'), fc.string({ maxLength: 10 }));
    fc.assert(
      fc.property(details, (params) => {
        expect(decodeLabel(encodeLabel('edit:x', params))).toEqual({ key: 'edit:x', params });
      }),
    );
  });

  it('drop details that would not fit into the store', () => {
    expect(encodeLabel('edit:name', { name: 'x'.repeat(300) })).toBe('edit:name');
  });
});
