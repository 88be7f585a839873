import { describe, expect, it } from 'vitest';
import { isOfficialPage } from '#core/law/official-page';

describe('isOfficialPage', () => {
  it.each([
    'https://www.cac.gov.cn/2023-07/13/c_1690898327029107.htm',
    'https://leginfo.legislature.ca.gov/faces/codes.xhtml',
    'https://www.law.go.kr/LSW/main.html',
    'https://www.legisquebec.gouv.qc.ca/fr/document/lc/P-39.1',
    'https://laws-lois.justice.gc.ca/eng/acts/C-34/',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    'https://ico.org.uk/for-organisations/',
  ])('takes %s', (address) => {
    expect(isOfficialPage(address)).toBe(true);
  });

  it.each([
    'https://www.hunton.com/privacy-and-cybersecurity-law-blog',
    'https://github.com/9bow/legalize-kr',
    'https://www.gov-news.com/',
    'https://gov.cn.example.com/cac',
    'https://notico.org.uk/',
  ])('does not take %s', (address) => {
    expect(isOfficialPage(address)).toBe(false);
  });
});
