import * as z from 'zod';
import { FINDING_STATUSES, GENERAL_FINDING_IDS, LICENCE_TERMS } from '#core/ip/ip';
import { names, provenance, slug } from '#core/ip/source/shared-fields';
import { SEVERITIES } from '#core/law/law';
import { bilingual, fields, text, word } from '#core/law/source/fields';
import { trigger } from '#core/law/source/trigger-field';

const finding = {
  status: word(FINDING_STATUSES),
  severity: word(SEVERITIES),
  title: bilingual,
  what: bilingual,
  fix: bilingual,
};

const rule = fields('a rule', {
  id: z.string('an id').regex(/^comp\.[a-z0-9-]+$/, 'an id as comp.agpl-hosted'),
  ...finding,
  terms: z.array(word(LICENCE_TERMS), 'a list of terms').nullish(),
  licences_any: names.min(1, 'the id of at least one licence'),
  licences_also: names.nullish(),
  uses_all: names.nullish(),
  uses_any: names.nullish(),
  uses_none: names.nullish(),
  jurisdictions: names.nullish(),
  when: trigger.nullish(),
  authority: text,
  ...provenance,
});
export type RuleFields = z.infer<typeof rule>;

/** `resources/catalog/ip/compatibility.yaml`. */
export const RulesFile = fields('the rules over licences', {
  how_to_read: bilingual,
  uses: z.record(slug, bilingual, 'the uses, as {commercial: {en: ..., zh: ...}}'),
  rules: z.array(rule, 'a list of rules'),
  general: z.array(
    fields('a general finding', { id: word(GENERAL_FINDING_IDS), ...finding }),
    'a list of general findings',
  ),
});
export type RulesFile = z.infer<typeof RulesFile>;
