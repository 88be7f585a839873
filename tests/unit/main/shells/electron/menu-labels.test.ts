import { describe, expect, it } from 'vitest';
import { menuLabels, menuLanguage } from '#main/shells/electron/menu-labels';

describe('menu labels', () => {
  it('says everything in both languages, each in its own', () => {
    const [english, chinese] = [menuLabels('en'), menuLabels('zh')];
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
    const untranslated = Object.entries(chinese).filter(([, text]) => !/\p{Script=Han}/u.test(text));
    expect(untranslated).toEqual([]);
    expect(Object.values(english).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it.each([
    ['system', 'zh-Hans-CN', 'zh'],
    ['system', 'ZH', 'zh'],
    ['system', 'de-DE', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh', 'en-US', 'zh'],
  ] as const)('%s on %s is %s', (setting, locale, language) => {
    expect(menuLanguage(setting, locale)).toBe(language);
  });
});
