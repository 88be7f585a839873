import * as z from 'zod';
import type { ApiPrice } from '#core/catalog/catalog';
import {
  optionalDateCell,
  optionalNumberCell,
  provenanceCells,
  provenanceOf,
  textCell,
} from '#core/catalog/cell';

/** USD per million tokens; 0 is allowed because some models are free. */
const usdPerMtok = optionalNumberCell(0, 10_000);

/** Columns of `compute/api_prices.csv`. */
export const ApiPriceRow = z.object({
  vendor: textCell,
  model_id: textCell,
  model: textCell,
  input_usd_per_mtok: usdPerMtok,
  output_usd_per_mtok: usdPerMtok,
  cached_input_usd_per_mtok: usdPerMtok,
  price_since: optionalDateCell,
  ...provenanceCells,
});

export function toApiPrice(row: z.output<typeof ApiPriceRow>): ApiPrice {
  return {
    modelId: row.model_id,
    vendor: row.vendor,
    model: row.model,
    inputUsdPerMtok: row.input_usd_per_mtok,
    outputUsdPerMtok: row.output_usd_per_mtok,
    cachedInputUsdPerMtok: row.cached_input_usd_per_mtok,
    priceSince: row.price_since,
    ...provenanceOf(row),
  };
}
