import * as z from 'zod';
import { INDICATOR_IDS, RISK_AREAS } from '#core/ip/ip';
import { names, provenance, step } from '#core/ip/source/shared-fields';
import { CURRENCIES } from '#core/law/currencies';
import {
  bilingual,
  fields,
  jurisdictionCode,
  month,
  number,
  territories,
  text,
  word,
} from '#core/law/source/fields';
import { trigger } from '#core/law/source/trigger-field';

/*
 * The format of `resources/catalog/ip/<jurisdiction>.yaml`, explained in docs/add-ip.md. What spans keys or files is
 * checked in check-ip.ts.
 */

const indicator = fields('an indicator', {
  value: z
    .union([z.string(), z.number(), z.array(z.string())], 'a word, a number, a list of words, or null')
    .nullable(),
  year: number(1990, 2100).nullish(),
  series: text.nullish(),
  inapplicable: bilingual.nullish(),
  ...provenance,
});
export type IndicatorFields = z.infer<typeof indicator>;

const risk = fields('a risk', {
  id: z.string('an id').regex(/^[a-z-]+\.[a-z0-9-]+$/, 'an id as jp.training-limits'),
  area: word(RISK_AREAS),
  title: bilingual,
  what: bilingual,
  when: trigger,
  likelihood: step,
  impact: step,
  mitigations: names,
  authority: text,
  ...provenance,
});
export type RiskFields = z.infer<typeof risk>;

const loss = fields('a figure of loss', {
  id: z.string('an id').regex(/^[a-z-]+\.[a-z0-9-]+$/, 'an id as us.statutory-damages'),
  title: bilingual,
  risks: names.min(1, 'the id of at least one risk of this file'),
  low: number(0, 1e15).nullable(),
  high: number(0, 1e15).nullable(),
  currency: word(CURRENCIES),
  per: word(['work', 'case']),
  most_per_case: number(0, 1e15).nullish(),
  basis: bilingual,
  authority: text,
  ...provenance,
});
export type LossFields = z.infer<typeof loss>;

const indicators = fields(
  'the indicators',
  Object.fromEntries(INDICATOR_IDS.map((id) => [id, indicator])) as Record<
    (typeof INDICATOR_IDS)[number],
    typeof indicator
  >,
);

/** Intellectual property of one jurisdiction. */
export const JurisdictionFile = fields('a file on intellectual property', {
  jurisdiction: jurisdictionCode('the code of a country (ISO 3166-1) or EU'),
  name: bilingual,
  covers: territories,
  as_of: month,
  indicators,
  risks: z.array(risk, 'a list of risks, [] where there is none'),
  losses: z.array(loss, 'a list of figures of loss').nullish(),
});
export type JurisdictionFile = z.infer<typeof JurisdictionFile>;
