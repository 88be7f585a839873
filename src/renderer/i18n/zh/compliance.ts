import type { compliance as english } from '../en/compliance';
import type { Translated } from '../translated';

export const compliance: Translated<typeof english> = {
  title: '合规',
  noPlan: '请先打开一个方案。',
  meta_other: '适用{{count}}项义务。',
};
