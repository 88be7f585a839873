import * as z from 'zod';
import { CloudOffer } from '#core/catalog/catalog';
import type { Contract } from '#core/contract/define-contract';

/** A price list the user imported: the layer between the built-in catalog and the plan's own figures. */
export const PriceSheet = z.object({
  id: z.string(),
  name: z.string(),
  importedAtMs: z.number(),
  offerCount: z.number().int(),
});
export type PriceSheet = z.infer<typeof PriceSheet>;

export const pricesContract = {
  /** CSV with the columns of `cloud_offers.csv`; all rows valid or nothing is stored. */
  'prices.import': {
    input: z.object({ fileName: z.string().max(300), csv: z.string() }),
    output: PriceSheet,
  },
  'prices.list': { input: z.object({}), output: z.array(PriceSheet) },
  /** Offers of all imported sheets, for the evaluation. */
  'prices.offers': { input: z.object({}), output: z.array(CloudOffer) },
  'prices.remove': { input: z.object({ id: z.string() }), output: z.object({ id: z.string() }) },
} satisfies Contract;
