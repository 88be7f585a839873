import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchLicences } from '#core/ip/materials/licence-ids/search-licences';
import { SPDX_LICENCE_IDS } from '#core/ip/materials/licence-ids/spdx-ids';
import { loadSpdxNames } from '#core/ip/materials/licence-ids/spdx-names';
import { realIp } from '../../../../../support/ip';

const { licences } = realIp();
const spdxNames = await loadSpdxNames();
const ids = (typed: string) => searchLicences(typed, licences, spdxNames).map(({ id }) => id);

describe('looking for a licence by what has been typed', () => {
  it.each([
    ['llama3.1', 'llama-3.1-community'],
    ['Gemma', 'gemma-terms'],
    ['apache', 'Apache-2.0'],
    ['mozilla', 'MPL-2.0'],
    ['qwen research', 'qwen-research'],
    ['ruby', 'Ruby'],
  ])('%s finds %s first', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it('finds by the names of SPDX too, and says what the catalog has rules for', () => {
    expect(searchLicences('artistic license 2', licences, spdxNames)).toContainEqual({
      id: 'Artistic-2.0',
      name: 'Artistic License 2.0',
      inCatalog: false,
    });
    expect(searchLicences('artistic license 2', licences, new Map())).toEqual([]);
    expect(searchLicences('MIT', licences, spdxNames)[0]).toMatchObject({ id: 'MIT', inCatalog: true });
  });

  it('has each licence once, and no more than asked for', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('', 'c', 'cc-by', 'gpl', '-')),
        (typed) => {
          const found = ids(typed);
          expect(found.length).toBeLessThanOrEqual(20);
          expect(new Set(found).size).toBe(found.length);
        },
      ),
    );
  });

  it('finds every id that is typed in full', () => {
    for (const id of SPDX_LICENCE_IDS) expect(ids(id)[0]).toBe(id);
  });
});
