import type { attention as english } from '../../en/lab/attention';
import type { Translated } from '../../translated';

export const attention: Translated<typeof english> = { title: '注意力' };
