import { describe, expect, it } from 'vitest';
import { licenceChoices } from '#core/ip/materials/licence-ids/licence-choices';
import type { LicenceTerms } from '#core/ip/materials/licence-ids/licence-terms';
import { resolveLicence } from '#core/ip/materials/licence-ids/resolve-licence';
import { realIp } from '../../../../../support/ip';
import { realLicenceNames } from '../../../../../support/licence-names';

function termsOf(text: string): LicenceTerms {
  const resolved = resolveLicence(text, realLicenceNames());
  if (!resolved.ok) throw new Error(resolved.error.part);
  return resolved.value.terms;
}

const choices = (text: string) => licenceChoices(termsOf(text)).map((choice) => choice.map(({ id }) => id));

describe('the choice that OR leaves', () => {
  it('lists the ways to take a licence', () => {
    expect(choices('MIT')).toEqual([['MIT']]);
    expect(choices('MIT AND ISC')).toEqual([['MIT', 'ISC']]);
    expect(choices('MIT OR GPL-3.0-only')).toEqual([['MIT'], ['GPL-3.0-only']]);
    expect(choices('(MIT OR GPL-3.0-only) AND CC-BY-4.0')).toEqual([
      ['MIT', 'CC-BY-4.0'],
      ['GPL-3.0-only', 'CC-BY-4.0'],
    ]);
  });

  it('lets “or later” choose among the versions that the catalog has rules for', () => {
    expect(choices('GPL-2.0-or-later')).toEqual([['GPL-2.0-only'], ['GPL-3.0-only']]);
    expect(choices('LGPL-2.1-or-later')).toEqual([['LGPL-3.0-only'], ['LGPL-2.1-only']].sort(byCatalog));
    expect(choices('AGPL-3.0-or-later')).toEqual([['AGPL-3.0-only']]);
  });

  it('stays small where the ways would be millions', () => {
    const many = Array.from({ length: 20 }, () => '(MIT OR ISC OR Zlib)').join(' AND ');
    expect(choices(many)).toEqual([['MIT'], ['ISC'], ['Zlib']]);
    const ids = realIp()
      .licences.filter(({ spdx }) => spdx !== null)
      .map(({ id }) => id);
    const pairs = Array.from({ length: 10 }, (_, n) => `(${ids[2 * n]} OR ${ids[2 * n + 1]})`).join(' AND ');
    expect(choices(pairs)).toHaveLength(64);
  });
});

function byCatalog([one = '']: string[], [other = '']: string[]): number {
  const ids = realLicenceNames().ids;
  return ids.indexOf(one) - ids.indexOf(other);
}
