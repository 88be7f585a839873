import type { home as english } from '../en/home';
import type { Translated } from '../translated';

export const home: Translated<typeof english> = {
  title: '方案',
};
