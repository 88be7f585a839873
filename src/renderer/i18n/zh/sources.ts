import type { sources as english } from '../en/sources';
import type { Translated } from '../translated';

export const sources: Translated<typeof english> = {
  title: '来源',
};
