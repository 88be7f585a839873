import { describe, expect, it } from 'vitest';
import { authorityText } from '../../../../src/renderer/ip/authority-text';
import { realIp } from '../../../support/ip';

/** Names that are the same in Chinese. */
const NAMES = ['Jamba Open Model License'];

describe('what rules and risks rest on, in Chinese', () => {
  const authorities = [...new Set(realIp().rules.map(({ authority }) => authority))];

  it.each(authorities.filter((each) => !NAMES.includes(each)))('%s has Chinese', (authority) => {
    expect(authorityText(authority, 'zh')).toMatch(/\p{Script=Han}/u);
    expect(authorityText(authority, 'en')).toBe(authority);
  });

  it('keeps every number that is cited', () => {
    const digits = (text: string) => (text.match(/\d+/g) ?? []).toSorted();
    for (const authority of authorities)
      for (const each of digits(authority)) expect(digits(authorityText(authority, 'zh'))).toContain(each);
  });

  it('cites plain articles as a law is cited, and leaves other citations as they are', () => {
    expect(authorityText('Art. 53(1)(c)-(d), 101', 'zh')).toBe('第53(1)(c)-(d)、101条');
    expect(authorityText('Thaler v. Perlmutter (D.C. Cir. 2025)', 'zh')).toBe(
      'Thaler v. Perlmutter (D.C. Cir. 2025)',
    );
  });
});
