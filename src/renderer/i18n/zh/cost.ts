import type { cost as english } from '../en/cost';
import type { Translated } from '../translated';

export const cost: Translated<typeof english> = {
  title: '成本',
};
