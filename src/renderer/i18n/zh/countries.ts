import type { countries as english } from '../en/countries';
import type { Translated } from '../translated';

export const countries: Translated<typeof english> = {
  title: '国家与地区',
};
