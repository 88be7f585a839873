import type { plan as english } from '../en/plan';
import type { Translated } from '../translated';

export const plan: Translated<typeof english> = {
  title: '方案',
};
