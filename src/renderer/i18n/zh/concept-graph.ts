import type { conceptGraph as english } from '../en/concept-graph';
import type { Translated } from '../translated';

export const conceptGraph: Translated<typeof english> = {
  intro: '{{plan}}',
};
