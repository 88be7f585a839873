import * as z from 'zod';
import { Confidence } from '#core/catalog/provenance';
import { CURRENCIES } from '#core/law/currencies';
import { INSTRUMENT_KINDS, INSTRUMENT_STATUSES, SEVERITIES, TIMINGS } from '#core/law/law';
import {
  bilingual,
  day,
  fields,
  jurisdictionCode,
  month,
  number,
  territories,
  text,
  url,
  word,
} from '#core/law/source/fields';
import { trigger } from '#core/law/source/trigger-field';
import { THEMES } from '#core/law/themes';

/*
 * The format of `resources/catalog/law/<jurisdiction>.yaml`, explained in docs/add-a-law.md. What spans several keys is
 * checked in check-law-file.ts, what spans several files in check-law-base.ts.
 */

const MAX_DAYS = 3650;
const MAX_DEADLINE_HOURS = 87_600;

const provenance = {
  source: url,
  official_source: url.nullish(),
  further_source: url.nullish(),
  read: day.nullish(),
  confidence: word(Confidence.options),
  note: bilingual.nullish(),
};

const penalty = fields('a fine', {
  amount: number(1, 1e15).nullish(),
  currency: word(CURRENCIES).nullish(),
  turnover_pct: number(0.001, 100).nullish(),
  turnover_of: word(['worldwide', 'local']).nullish(),
  rule: word(['higher', 'lower', 'either']).nullish(),
  lower_up_to: fields('a size of company', {
    employees_below: number(1, 1e6),
    turnover_at_most: number(1, 1e15),
  }).nullish(),
  per: word(['case', 'violation', 'day']).nullish(),
  note: bilingual.nullish(),
});
export type PenaltyFields = z.infer<typeof penalty>;

const days = fields('working days', { low: number(0, MAX_DAYS), high: number(0, MAX_DAYS) });

const deadlineHours = number(0.25, MAX_DEADLINE_HOURS).nullish();

const selectionRatio = fields('a ratio of selection rates', {
  provision: text,
  threshold: number(0.01, 1).nullish(),
  ...provenance,
});

const variant = fields('a variant', {
  territories,
  what: bilingual.nullish(),
  provision: text.nullish(),
  when: trigger.nullish(),
  deadline_hours: deadlineHours,
  applies_from: day.nullish(),
  ...provenance,
});
export type VariantFields = z.infer<typeof variant>;

const obligation = fields('a duty', {
  id: z.string('an id').regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an id as gdpr.privacy-notice'),
  theme: word(THEMES),
  advice: z.boolean('true or false').nullish(),
  proposed: z.boolean('true or false').nullish(),
  bias: z.boolean('true or false').nullish(),
  selection_ratio: selectionRatio.nullish(),
  title: bilingual,
  what: bilingual,
  provision: text,
  when: trigger.nullish(),
  timing: word(TIMINGS),
  deadline_hours: deadlineHours,
  severity: word(SEVERITIES),
  applies_from: day.nullish(),
  applies_from_when: z
    .array(fields('another first day', { when: trigger, from: day }), 'a list of first days')
    .nullish(),
  applies_until: day.nullish(),
  replaced_by: text.nullish(),
  covers: territories.nullish(),
  variants: z.array(variant, 'a list of variants').nullish(),
  effort_days: days,
  recurring_days_per_year: days,
  evidence: bilingual,
  penalty: penalty.nullish(),
  ...provenance,
});
export type DutyFields = z.infer<typeof obligation>;

const instrument = fields('an instrument', {
  id: z.string('an id').regex(/^[a-z0-9-]+$/, 'an id of small letters, digits and hyphens'),
  kind: word(INSTRUMENT_KINDS),
  title: bilingual,
  citation: text,
  status: word(INSTRUMENT_STATUSES),
  in_force: day.nullish(),
  phases: z.array(fields('a phase', { date: day, what: bilingual }), 'a list of phases').nullish(),
  regulator: bilingual,
  covers: territories.nullish(),
  applies_when: trigger,
  max_penalty: penalty.nullish(),
  obligations: z.array(obligation, 'a list of duties, [] where there is none'),
  ...provenance,
});
export type InstrumentFields = z.infer<typeof instrument>;

const conditionThere = fields('a condition in some territories', {
  territories,
  when: trigger,
  provision: text,
  applies_from: day.nullish(),
  ...provenance,
});
export type ConditionThereFields = z.infer<typeof conditionThere>;

const conditions = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name of small letters, digits and hyphens'),
  fields('a condition', {
    title: bilingual,
    when: trigger,
    in: z.array(conditionThere, 'a list of what it is in some territories').nullish(),
  }),
  'named conditions, as {high-risk: {title: {en: ..., zh: ...}, when: {...}}}',
);

/** One file of laws. */
export const LawFile = fields('a file of laws', {
  jurisdiction: jurisdictionCode('the code of a country (ISO 3166-1), EU, US-STATES or a state as US-CA'),
  name: bilingual,
  covers: territories,
  as_of: month,
  summary: bilingual,
  conditions: conditions.nullish(),
  instruments: z.array(instrument, 'a list of instruments').min(1, 'at least one instrument'),
});
export type LawFile = z.infer<typeof LawFile>;
