import * as z from 'zod';
import { Confidence } from '#core/catalog/provenance';
import { COUNTED_FROM, FEE_STAGES, FEE_UNITS } from '#core/ip/protection/protection-catalog';
import { CURRENCIES } from '#core/law/currencies';
import { bilingual, day, fields, month, number, territories, url, word } from '#core/law/source/fields';
import { JURISDICTION_IDS } from '#core/law/territories';
import { PROTECTION_RIGHTS } from '#core/plan/ip/protection';

/*
 * The format of `resources/catalog/ip/protection/<jurisdiction>.yaml` and `WO.yaml`, explained in docs/add-protection.md.
 * What spans several keys is checked in check-protection-file.ts.
 */

const MAX_MONTHS = 600;
const MAX_UNITS = 1000;

const provenance = {
  source: url,
  official_source: url.nullish(),
  further_source: url.nullish(),
  read: day.nullish(),
  as_of: month.nullish(),
  confidence: word(Confidence.options),
  note: bilingual.nullish(),
};
export interface ProvenanceFields {
  readonly source: string;
  readonly official_source?: string | null | undefined;
  readonly further_source?: string | null | undefined;
  readonly read?: string | null | undefined;
  readonly as_of?: string | null | undefined;
  readonly confidence: Confidence;
  readonly note?: z.infer<typeof bilingual> | null | undefined;
}

/** A fee has its own source only where it is another one than that of its right. */
const ownProvenance = {
  ...provenance,
  source: url.nullish(),
  confidence: word(Confidence.options).nullish(),
};

const slug = z.string('an id').regex(/^[a-z0-9-]+$/, 'an id of small letters, digits and hyphens');

const fee = fields('a fee', {
  id: slug,
  stage: word(FEE_STAGES),
  amount: number(0, 1e12).nullable(),
  reduced: number(0, 1e12).nullish(),
  currency: word(CURRENCIES).nullish(),
  per: word(FEE_UNITS).nullish(),
  from: number(1, MAX_UNITS).nullish(),
  to: number(1, MAX_UNITS).nullish(),
  due_from: word(['filing', 'grant']).nullish(),
  due_months: number(0, MAX_MONTHS).nullish(),
  ...ownProvenance,
});
export type FeeFields = z.infer<typeof fee>;
const fees = z.array(fee, 'a list of fees, [] where there is none');

const countedFrom = fields('the day that a period is counted from', {
  day: word(COUNTED_FROM),
  ...provenance,
});
export type CountedFromFields = z.infer<typeof countedFrom>;

const usd = fields('a range in USD', { low: number(0, 1e7), high: number(0, 1e7) });

const right = fields('a right', {
  right: word(PROTECTION_RIGHTS),
  office: bilingual,
  what: bilingual,
  covers: territories.nullish(),
  currency: word(CURRENCIES),
  fees,
  reduced_for: fields('who pays less', { who: bilingual, max_employees: number(1, 1e6).nullish() }).nullish(),
  agent_usd: fields('what attorneys cost', { filing: usd, prosecution: usd }).nullish(),
  grant_months: fields('months to grant', {
    low: number(0, MAX_MONTHS),
    high: number(0, MAX_MONTHS),
    ...provenance,
  }).nullish(),
  examination_months: number(0, MAX_MONTHS).nullish(),
  examination_counted_from: countedFrom.nullish(),
  ...provenance,
});
export type RightFields = z.infer<typeof right>;

/** A market. */
export const MarketFile = fields('a file on protection in a market', {
  jurisdiction: z.string('the code of a jurisdiction').refine((code) => JURISDICTION_IDS.includes(code), {
    error: 'the code of a country (ISO 3166-1), EU, or WO for the routes of WIPO',
  }),
  name: bilingual,
  as_of: month,
  covers: territories,
  pct: fields('the Patent Cooperation Treaty', {
    member: z.boolean('true or false'),
    national_phase_months: number(1, 60).nullish(),
  }),
  madrid: fields('the Madrid Protocol', {
    member: z.boolean('true or false'),
    complementary: z.boolean('true or false').nullish(),
    individual_fees: fees.nullish(),
  }),
  grace: fields('a grace period for patents', {
    months: number(0, 24),
    scope: word(['any', 'narrow']),
    counted_from: countedFrom.nullish(),
    ...provenance,
  }).nullish(),
  rights: z.array(right, 'a list of rights').min(1, 'at least one right'),
});
export type MarketFile = z.infer<typeof MarketFile>;

/** `WO.yaml`: what WIPO offers, and what holds for a family as a whole. */
export const RoutesFile = fields('the file on international routes', {
  jurisdiction: z.literal('WO'),
  as_of: month,
  priority: z.array(
    fields('a priority period', { right: word(PROTECTION_RIGHTS), months: number(1, 24), ...provenance }),
  ),
  routes: z.array(
    fields('a route', {
      id: word(['pct', 'madrid']),
      right: word(PROTECTION_RIGHTS),
      office: bilingual,
      what: bilingual,
      currency: word(CURRENCIES),
      fees,
      complementary: fees.nullish(),
      agent_usd: usd,
      ...provenance,
    }),
  ),
  preparation_usd: z.partialRecord(z.enum(PROTECTION_RIGHTS), usd),
});
export type RoutesFile = z.infer<typeof RoutesFile>;
