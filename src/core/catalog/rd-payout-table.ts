import * as z from 'zod';
import { type RdPayout, RdPayoutKind } from '#core/catalog/catalog';
import { iso2Cell, provenanceCells, provenanceOf, wordCell } from '#core/catalog/cell';

/** Columns of `country/rd_payout.csv`; a country that nobody has looked into has no row. */
export const RdPayoutRow = z.object({
  iso2: iso2Cell,
  payout: wordCell(RdPayoutKind.options),
  ...provenanceCells,
});

export function toRdPayout(row: z.output<typeof RdPayoutRow>): RdPayout {
  return { iso2: row.iso2, payout: row.payout, ...provenanceOf(row) };
}
