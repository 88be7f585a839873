import * as z from 'zod';
import { LICENCE_KINDS, THRESHOLD_METRICS } from '#core/ip/ip';
import { names, provenance, step } from '#core/ip/source/shared-fields';
import { bilingual, fields, number, text, word } from '#core/law/source/fields';
import { trigger } from '#core/law/source/trigger-field';

const permission = word(['yes', 'conditional', 'no']);
const yesNo = z.boolean('true or false');

const threshold = fields('a threshold', {
  metric: word(THRESHOLD_METRICS),
  operator: word(['gt', 'gte']),
  value: number(1, 1e15),
  effect: bilingual,
  status: word(['breach', 'obligation']),
});

const territory = fields('a limit of territory', {
  what: bilingual,
  excludes: names.min(1, 'the code of at least one jurisdiction, as [EU, KR]'),
  uses: names,
  when: trigger,
});

const licence = fields('a licence', {
  id: z
    .string('an id')
    .regex(/^[A-Za-z0-9][A-Za-z0-9.+-]*$/, 'an id of letters, digits, dots, plus signs and hyphens'),
  name: text,
  kind: word(LICENCE_KINDS),
  spdx: text.nullish(),
  aliases: z
    .array(
      text.refine((name) => name === name.toLowerCase(), 'small letters alone'),
      'a list of names',
    )
    .nullish(),
  covers: bilingual.nullish(),
  commercial_use: permission,
  conditions: z.array(bilingual, 'a list of conditions, [] where there is none'),
  thresholds: z.array(threshold, 'a list of thresholds, [] where there is none'),
  share_alike: yesNo,
  attribution: yesNo,
  naming_rule: bilingual.nullish(),
  train_other_models_allowed: permission,
  output_restrictions: bilingual.nullish(),
  field_of_use_restrictions: bilingual.nullish(),
  territory: territory.nullish(),
  patent_grant: yesNo,
  governing_law: bilingual.nullish(),
  risk: step,
  ...provenance,
});
export type LicenceFields = z.infer<typeof licence>;

/** `resources/catalog/ip/licences.yaml`. */
export const LicencesFile = fields('the licences', {
  licences: z.array(licence, 'a list of licences').min(1, 'at least one licence'),
});
export type LicencesFile = z.infer<typeof LicencesFile>;
