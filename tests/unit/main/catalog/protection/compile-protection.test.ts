import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatLawFault } from '#core/law/source/law-fault';
import { compileProtection } from '#main/catalog/compile-protection';

const MARKET = `jurisdiction: DE
name: { en: Germany, zh: 德国 }
as_of: 2026-11
covers: [DE]
pct: { member: true, national_phase_months: 31 }
madrid: { member: true, complementary: true }
rights:
  - right: trademark
    office: { en: DPMA, zh: 德国专利商标局 }
    what: { en: The name., zh: 名称。 }
    currency: EUR
    fees:
      - { id: application, stage: filing, amount: 290, reduced: 100, per: class, from: 4 }
    source: https://www.dpma.de/
    read: 2026-11-26
    confidence: verified
`;

const faultsOf = (text: string, ...others: readonly string[]) => {
  const files = [text, ...others].map((content, position) => ({
    file: `ip/protection/${position}.yaml`,
    text: content,
  }));
  const compiled = compileProtection(files, '2026-11');
  return compiled.ok ? [] : compiled.error.map(formatLawFault);
};

describe('files on registering rights', () => {
  it('compile, whatever their order and remarks', () => {
    const a = compileProtection([{ file: 'a', text: MARKET }], '2026-11');
    const b = compileProtection([{ file: 'b', text: `# remark\n${MARKET}` }], '2026-11');
    expect(a.ok && b.ok && a.value.checksum === b.value.checksum).toBe(true);
  });

  it.each([
    ['amount: 290', 'amount: much', 'amount: expected a number from 0'],
    ['stage: filing', 'stage: filling', 'stage: expected filing, got "filling"'],
    ['currency: EUR', 'currency: EURO', 'rights[1].currency: expected EUR'],
    ['reduced: 100', 'reduced: 300', 'reduced: expected at most the full fee of 290, got 300'],
    ['from: 4', 'from: 4, to: 2', 'to: expected a unit not before 4, got 2'],
    ['per: class', 'per: claim', 'per: expected application or class: only patents have claims'],
    [
      '    read: 2026-11-26\n',
      '',
      'rights[1].read: expected the day on which it was read, or confidence: recalled',
    ],
    ['read: 2026-11-26', 'read: 2026-12-01', 'rights[1].read: expected a day not after as_of (2026-11)'],
    ['amount: 290', 'amount: null', 'confidence: expected recalled, since no amount is known'],
    ['zh: 名称。', 'zh: name', 'rights[1].what.zh: expected a text in Chinese characters, got "name"'],
    ['source: https://www.dpma.de/', 'source: none', 'rights[1].source: expected the address of a page'],
    [
      ', national_phase_months: 31',
      '',
      'pct.national_phase_months: expected the months to the national phase',
    ],
    [
      'member: true, complementary',
      'member: false, complementary',
      'madrid: expected no fees, since it is no member',
    ],
    ['covers: [DE]', 'covers: [DE, DE]', 'covers: expected each territory once'],
    ['as_of: 2026-11', 'as_of: 2026-12', 'as_of: expected a month not after 2026-11'],
    [
      'jurisdiction: DE',
      'jurisdiction: Germany',
      'jurisdiction: expected the code of a country (ISO 3166-1), EU, or WO',
    ],
    ['stage: filing,', 'stage: filing, amont: 1,', 'amont: expected the key amount'],
  ])('name %s made into %s with its line', (sound, broken, message) => {
    const faults = faultsOf(MARKET.replace(sound, broken)).join('\n');
    expect(faults).toContain(message);
    const line = MARKET.slice(0, MARKET.indexOf(sound)).split('\n').length;
    expect(faults).toMatch(broken === '' ? /^ip\/protection\/0\.yaml:\d+ / : new RegExp(`0\\.yaml:${line} `));
  });

  it('say from which filing a period is counted, and where that was read', () => {
    const counted = (more: string) =>
      `{ day: filing, source: 'https://www.dpma.de/', confidence: verified${more} }`;
    const grace = (more: string) =>
      MARKET.replace(
        'rights:',
        `grace: { months: 12, scope: any, counted_from: ${counted(more)}, source: 'https://www.dpma.de/', confidence: recalled }\nrights:`,
      );
    expect(faultsOf(grace(', read: 2026-11-26'))).toEqual([]);
    expect(faultsOf(grace('')).join()).toContain(
      'grace.counted_from.read: expected the day on which it was read',
    );
    expect(faultsOf(grace(', read: 2026-11-26').replace('day: filing', 'day: filling')).join()).toContain(
      'grace.counted_from.day: expected filing, got "filling"',
    );
    const examination = (months: string) =>
      MARKET.replace(
        '    source:',
        `${months}    examination_counted_from: ${counted(', read: 2026-11-26')}\n    source:`,
      );
    expect(faultsOf(examination('    examination_months: 36\n'))).toEqual([]);
    expect(faultsOf(examination('')).join()).toContain(
      'rights[1].examination_counted_from: expected nothing without examination_months',
    );
  });

  it('are as docs/add-protection.md shows them', () => {
    const doc = path.join(import.meta.dirname, '../../../../../docs/add-protection.md');
    const example = /```yaml\n([\s\S]*?)```/.exec(readFileSync(doc, 'utf8'))?.[1];
    expect(example).toContain('jurisdiction: DE');
    expect(faultsOf(example ?? '')).toEqual([]);
  });

  it('name a jurisdiction that has two files, and a fee that is there twice', () => {
    expect(faultsOf(MARKET, MARKET)).toEqual(
      ['1.yaml:1 jurisdiction: expected a jurisdiction that has no other file, got "DE"'].map(
        (message) => `ip/protection/${message}`,
      ),
    );
    const fee = '      - { id: application, stage: filing, amount: 290 }\n';
    expect(faultsOf(MARKET.replace('    source:', `${fee}    source:`)).join()).toContain(
      'id: expected an id that no other fee of this list has',
    );
  });
});
