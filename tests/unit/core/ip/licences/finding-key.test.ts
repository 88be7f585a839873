import { describe, expect, it } from 'vitest';
import { checkLicences } from '#core/ip/licences/check-licences';
import { acceptanceOf, findingKey } from '#core/ip/licences/finding-key';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { checkedMaterial } from '#core/ip/plan-ip/plan-licences';
import { IpPart } from '#core/plan/ip/ip-part';
import type { Material } from '#core/plan/ip/material';
import { NO_IP } from '#core/plan/ip/no-ip';
import { realIp } from '../../../../support/ip';

const ip = realIp();
const read = readLicenceName(ip);

function findingsOf(materials: readonly Material[], uses: Readonly<Record<string, boolean>>) {
  return checkLicences({
    ip,
    materials: materials.map((each) => checkedMaterial(each, read)),
    uses,
    places: [{ code: 'DE', jurisdictions: ['DE', 'EU'], facts: {} }],
  }).findings;
}

/** One material under each licence of the catalog, and one of each fault. */
const EVERY: readonly Material[] = [
  ...ip.licences.map(({ id }) => id),
  null,
  'no such licence',
  'nor this',
].map((licence, index) => ({
  ...{ id: `m${index}`, kind: 'model', name: `M${index}`, licence, uses: {}, note: '' },
  derivedFrom: index === 0 ? ['m1'] : index === 1 ? ['m0'] : index === 2 ? ['gone'] : [],
}));

describe('the name of a finding', () => {
  it('is one for each finding, and fits what a plan keeps', () => {
    for (const uses of [{}, { commercial: true, 'outputs-to-train': true }]) {
      const keys = findingsOf(EVERY, uses).map(findingKey);
      expect(new Set(keys).size).toBe(keys.length);
      const record = { owner: 'Mara', note: 'why', materials: ['m1'] };
      const acceptedFindings = Object.fromEntries(keys.map((key) => [key, record]));
      expect(IpPart.parse({ ...NO_IP, acceptedFindings }).acceptedFindings).toEqual(acceptedFindings);
    }
  });

  it('outlives a further material, which is not borne with the others', () => {
    const one: Material[] = [
      {
        ...{ id: 'a', kind: 'dataset', name: 'A', licence: 'CC-BY-NC-4.0' },
        derivedFrom: [],
        uses: {},
        note: '',
      },
    ];
    const two = [...one, { ...(one[0] as Material), id: 'b' }];
    const about = (materials: readonly Material[]) =>
      findingsOf(materials, { commercial: true }).find(({ id }) => id === 'comp.nc-data-commercial');
    const [before, after] = [about(one), about(two)];
    if (before === undefined || after === undefined) throw new Error('the rule on such data does not fire');
    expect(findingKey(after)).toBe(findingKey(before));
    const record = { owner: 'Mara', note: 'bought', materials: [...before.materials] };
    expect(acceptanceOf(before, undefined)).toBe('open');
    expect(acceptanceOf(before, record)).toBe('accepted');
    expect(acceptanceOf(after, record)).toBe('partly');
  });
});
