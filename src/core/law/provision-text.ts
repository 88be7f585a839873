/** `5`, `5(1)(b)`, `26D`, `7-8`, `53(1)(a)-(b)` */
const NUMBER = String.raw`\d+[A-Z]{0,2}(?:\(\w+\))*(?:-(?:\d+[A-Z]{0,2}(?:\(\w+\))*|(?:\(\w+\))+))?`;
/** `35(1), (3)` goes on within the same article. */
const NUMBERS = `${NUMBER}(?:(?:, | and )(?:${NUMBER}|(?:\\(\\w+\\))+))*`;
/** Articles and sections of a law, perhaps with its short name before them. */
const ARTICLES = new RegExp(String.raw`^(?:(UK GDPR|GDPR|AI Act) )?(?:Arts?|ss?)\. (${NUMBERS})$`);

const SHORT_NAMES: Readonly<Record<string, string>> = {
  GDPR: 'GDPR',
  'UK GDPR': '英国GDPR',
  'AI Act': '欧盟《人工智能法》',
};

/**
 * A provision as it is cited in the language of the reader: `Art. 5(1)(b), 6(4)` is 第5(1)(b)、6(4)条 in Chinese. What
 * is cited in a way of its own, e.g. `15 U.S.C. § 45`, stays as the law has it.
 *
 * @param provision as the catalog has it; several are parted by semicolons
 */
export function provisionText(provision: string, language: 'en' | 'zh'): string {
  return language === 'en' ? provision : provision.split('; ').map(inChinese).join('；');
}

function inChinese(part: string): string {
  const match = ARTICLES.exec(part);
  if (match === null) return part.replace(/^Annex XI /, '附件十一，');
  const [, law, numbers = ''] = match;
  return `${law === undefined ? '' : SHORT_NAMES[law]}第${numbers.replaceAll(/, | and /g, '、')}条`;
}
