import { describe, expect, it } from 'vitest';
import { provisionText } from '#core/law/provision-text';
import { realLaw } from '../../../support/law';

describe('a provision in the language of the reader', () => {
  it.each([
    ['Art. 33', '第33条'],
    ['Art. 5(1)(b), 6(4), 13(3), 14(4)', '第5(1)(b)、6(4)、13(3)、14(4)条'],
    ['Art. 53(1)(a)-(b), 53(2)', '第53(1)(a)-(b)、53(2)条'],
    ['Arts. 15 and 22', '第15、22条'],
    ['Art. 37(4); BDSG § 38(1)', '第37(4)条；BDSG § 38(1)'],
    ['ss. 26A-26E', '第26A-26E条'],
    ['GDPR Art. 35(7)(a)', 'GDPR第35(7)(a)条'],
    ['GDPR Art. 35(1), (3)', 'GDPR第35(1)、(3)条'],
    ['15 U.S.C. § 45', '15 U.S.C. § 45'],
    ['Art. 34 as amended 2026', 'Art. 34 as amended 2026'],
  ])('%s is %s', (provision, chinese) => {
    expect(provisionText(provision, 'zh')).toBe(chinese);
    expect(provisionText(provision, 'en')).toBe(provision);
  });

  it('keeps every number of every provision of the catalog', () => {
    const digits = (text: string) => text.match(/\d+/g) ?? [];
    for (const { duties } of realLaw().jurisdictions)
      for (const { provision } of duties)
        expect(digits(provisionText(provision, 'zh'))).toEqual(digits(provision));
  });
});
