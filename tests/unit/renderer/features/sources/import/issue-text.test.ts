import { describe, expect, it } from 'vitest';
import { readOffersCsv } from '#core/catalog/parse-offers-csv';
import { issueText } from '../../../../../../src/renderer/features/sources/import/issue-text';
import { sourcesText } from '../words';

const HEADER =
  'provider,region,country,instance_type,accelerator_id,accelerator_count,price_usd_per_hour,spot_price_usd_per_hour,price_per_accelerator_hour_usd,source,as_of,confidence';
const GOOD = 'mine,hel,FI,big,h100-sxm,8,16,,2,quote,2026-11,verified';
const references = { acceleratorIds: new Set(['h100-sxm']), countries: new Set(['FI']) };

/** Lists with every kind of fault that a price list can have. */
const FAULTY = [
  '',
  `${HEADER}\n`,
  `${HEADER},source\n${GOOD},x\n`,
  'provider,region\na,b\n',
  `${HEADER}\n${GOOD},one more\n`,
  `${HEADER}\n"mine,hel\n`,
  `${HEADER}\nmi"ne,hel\n`,
  `${HEADER}\n"mine"x,hel\n`,
  `${HEADER}\n,hel,Finland,big,H 100,0,abc,,,quote,2026-13,sure\n`,
  `${HEADER}\n${GOOD.replace(',16,,2,', ',,,,')}\n`,
  `${HEADER}\n${GOOD.replace(',16,,2,', ',16,,3,')}\n`,
  `${HEADER}\n${GOOD.replace('FI', 'DE').replace('h100-sxm', 'h-900')}\n`,
];

describe('faults of a price list', () => {
  const issues = FAULTY.flatMap((text) => readOffersCsv(text, references).issues);

  it('are all said in Chinese: nothing of the English expectation is left', () => {
    expect(issues.length).toBeGreaterThanOrEqual(FAULTY.length);
    for (const issue of issues) {
      const text = issueText(sourcesText.zh, issue);
      expect(text).toMatch(/^应为.*[\p{Script=Han}].*，实际为/u);
      expect(text).not.toMatch(/\b(a|an|the|or|in|of|each|one|this|quotes|cells)\b/);
    }
  });

  it('say in English what the command line says', () => {
    const [issue] = readOffersCsv(`${HEADER}\n${GOOD.replace('16', 'abc')}\n`, references).issues;
    if (issue === undefined) throw new Error('the list was accepted');
    expect(issueText(sourcesText.en, issue)).toBe(`expected ${issue.expected}, got “abc”`);
  });
});
