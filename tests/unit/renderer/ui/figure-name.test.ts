import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../../src/renderer/i18n/en';
import { figureName, inputName, type NameIndex } from '../../../../src/renderer/ui/figure-name';

const i18n = i18next.createInstance();
beforeAll(() => i18n.init({ lng: 'en', resources: { en }, interpolation: { escapeValue: false } }));

const index = {
  accelerators: new Map([['h100-sxm', { name: 'H100 SXM' }]]),
  countries: new Map([['FI', { nameEn: 'Finland', nameZh: '芬兰' }]]),
  assumptions: new Map([['goodput', { nameEn: 'Goodput', nameZh: '有效训练时间占比' }]]),
} as unknown as NameIndex;

describe('figureName', () => {
  it.each([
    ['price/h100-sxm/FI', 'H100 SXM, one hour, Finland'],
    ['country/FI/typical_dc_pue', 'Overhead of data centres (PUE), Finland'],
    ['accelerator/h100-sxm/list_price_usd', 'H100 SXM, list price'],
    ['assumption/goodput', 'Goodput'],
    ['assumption/never-heard-of', 'never-heard-of'],
    ['something/else', 'something/else'],
  ])('names %s', (id, name) => {
    expect(figureName(i18n.getFixedT('en', 'items'), id, index, 'en')).toBe(name);
  });
});

describe('inputName', () => {
  it.each([
    ['training.tokens', 'Tokens of the final run'],
    ['users.FI', 'Users in Finland'],
    ['data.news', 'Data: News corpus'],
    ['goodput', 'Goodput'],
  ])('names %s', (id, name) => {
    expect(inputName(i18n.getFixedT('en', 'items'), id, index, 'en', () => 'News corpus')).toBe(name);
  });
});
