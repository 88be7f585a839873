import * as z from 'zod';
import { INDICATOR_IDS } from '#core/ip/ip';
import { slug } from '#core/ip/source/shared-fields';
import { bilingual, fields, number, text, word } from '#core/law/source/fields';

const scaleWord = fields('a word of the scale', {
  id: slug,
  label: bilingual,
  grade: number(0, 100).nullable(),
});

/** `resources/catalog/ip/indicators.yaml`: what is compared, and how we grade it. One of the three forms of scale. */
export const IndicatorsFile = fields('the indicators', {
  indicators: z.array(
    fields('an indicator', {
      id: word(INDICATOR_IDS),
      title: bilingual,
      question: bilingual,
      words: z.array(scaleWord, 'a list of words').min(2, 'at least two words').nullish(),
      counted: z.array(text, 'a list of words').min(1, 'at least one word').nullish(),
      unit: text.nullish(),
      is_grade: z.boolean('true or false').nullish(),
    }),
    'a list of indicators',
  ),
});
export type IndicatorsFile = z.infer<typeof IndicatorsFile>;
