import { describe, expect, it } from 'vitest';
import { checkLicences } from '#core/ip/licences/check-licences';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { checkedMaterial } from '#core/ip/plan-ip/plan-licences';
import type { Material } from '#core/plan/ip/material';
import { realIp } from '../../../../support/ip';
import { readFixture } from '../../../../support/read-materials-fixture';

const ip = realIp();
const readLicence = readLicenceName(ip);
const HOSTED = { commercial: true, 'hosted-service': true };

function check(materials: readonly Material[], uses: Readonly<Record<string, boolean>>) {
  const open = Object.fromEntries(ip.uses.map(({ id }) => [id, false]));
  return checkLicences({
    ip,
    materials: materials.map((material) => checkedMaterial(material, readLicence)),
    uses: { ...open, ...uses },
    places: [{ code: null, jurisdictions: [], facts: {} }],
  });
}

const code = (licence: string | null): Material => ({
  id: 'm',
  kind: 'code',
  name: 'M',
  licence,
  derivedFrom: [],
  uses: {},
  note: '',
});
const ids = (licence: string | null) => check([code(licence)], HOSTED).findings.map(({ id }) => id);

describe('licences of materials in the check', () => {
  it.each([
    ['apache-2.0', [['Apache-2.0']]],
    ['llama3.1', [['llama-3.1-community']]],
    ['MIT OR GPL-3.0', [['MIT'], ['GPL-3.0-only']]],
    [
      'MIT AND (ISC OR Zlib)',
      [
        ['MIT', 'ISC'],
        ['MIT', 'Zlib'],
      ],
    ],
    ['openrail++', [['creativeml-openrail-m']]],
    ['GPL-2.0-or-later', [['GPL-2.0-only'], ['GPL-3.0-only']]],
    ['House rules', [['House rules']]],
    ['bsd', [['bsd']]],
    ['other', null],
    ['NOASSERTION', null],
  ])('%s can be taken as %j', (licence, choices) => {
    expect(readLicence(licence)).toEqual(choices);
  });

  it('takes of two licences the one that asks less: MIT rather than the Affero GPL of a hosted service', () => {
    const both = check([code('AGPL-3.0-only OR MIT')], HOSTED);
    expect(both.materials.get('m')?.licences).toEqual(['MIT']);
    expect(both.findings).toEqual(check([code('MIT')], HOSTED).findings);
    expect(ids('AGPL-3.0-only')).not.toEqual(ids('MIT'));
  });

  it('lets all licences of AND hold: what the Affero GPL asks stays asked', () => {
    expect(ids('MIT AND AGPL-3.0-only')).toEqual(expect.arrayContaining(ids('AGPL-3.0-only')));
  });

  it('finds the Affero GPL among the packages of a lock file, though it is one line', () => {
    const { materials } = readFixture('package-lock.v3.json');
    const { findings } = check(materials, HOSTED);
    const agpl = findings.filter(({ licences }) => licences.includes('AGPL-3.0-only'));
    expect(agpl.length).toBeGreaterThan(0);
    expect(agpl.flatMap((finding) => finding.materials)).toEqual(agpl.map(() => 'kranich-console-npm'));
    expect(
      findings.filter(({ id }) => id === 'licence.none').flatMap((finding) => finding.materials),
    ).toEqual(['kranich-console-npm-no-known-licence']);
  });

  it('finds non-commercial data in a paid product, from a CycloneDX file', () => {
    const { materials } = readFixture('product.cdx.json');
    const { findings } = check(materials, { ...HOSTED, 'train-other-model': true });
    const breach = findings.find(({ id }) => id === 'comp.nc-data-commercial');
    expect(breach).toMatchObject({ status: 'breach', state: 'applies', materials: ['support-dialogues'] });
  });

  it('takes a licence with an exception for another one than the bare licence', () => {
    expect(readLicence('GPL-2.0-only WITH Classpath-exception-2.0')).toEqual([
      ['GPL-2.0-only WITH Classpath-exception-2.0'],
    ]);
    expect(readLicence('GPL-2.0-only')).toEqual([['GPL-2.0-only']]);
  });
});
