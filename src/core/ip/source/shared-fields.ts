import * as z from 'zod';
import { Confidence } from '#core/catalog/provenance';
import type { IpSource } from '#core/ip/ip';
import { bilingual, day, fields, month, text, url, word } from '#core/law/source/fields';

/** Where a statement on intellectual property comes from. */
export const provenance = {
  source: url,
  official_source: url.nullish(),
  further_source: url.nullish(),
  as_of: month,
  read: day.nullish(),
  confidence: word(Confidence.options),
  note: bilingual.nullish(),
};

const provenanceFields = fields('where it comes from', provenance);
export type ProvenanceFields = z.infer<typeof provenanceFields>;

export function ipSource(given: ProvenanceFields): IpSource {
  return {
    source: given.source,
    officialSource: given.official_source ?? null,
    furtherSource: given.further_source ?? null,
    asOf: given.as_of,
    read: given.read ?? null,
    confidence: given.confidence,
    note: given.note ?? null,
  };
}

/** 1 to 5. */
export const step = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
  error: 'a whole number from 1 to 5',
});

/** Id of small letters, digits, hyphens. */
export const slug = z
  .string('an id')
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'an id of small letters, digits and hyphens');

/** Names of things that other files define; whether they exist is checked over all files. */
export const names = z.array(text, 'a list of ids');
