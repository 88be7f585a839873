import { describe, expect, it } from 'vitest';
import { languageList, languageName } from '../../../../src/renderer/format/language-names';
import { realCatalog } from '../../../support/catalog';

describe('languageName', () => {
  it('leaves English names as the catalog has them', () => {
    expect(languageName('German', 'en')).toBe('German');
  });

  it('lists them in Chinese', () => {
    expect(languageList(['German', 'French'], 'zh')).toBe('德语、法语');
  });

  it('knows a Chinese name for every language of the catalog', () => {
    const names = new Set(realCatalog().countries.flatMap(({ languages }) => languages));
    for (const name of names) expect(languageName(name, 'zh')).not.toMatch(/[a-z]/i);
  });
});
