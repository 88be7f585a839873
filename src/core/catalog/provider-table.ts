import * as z from 'zod';
import type { Provider } from '#core/catalog/catalog';
import { ProviderKind } from '#core/catalog/catalog';
import { provenanceCells, provenanceOf, textCell, wordCell } from '#core/catalog/cell';

/** Columns of `compute/providers.csv`. */
export const ProviderRow = z.object({
  id: textCell,
  name: textCell,
  kind: wordCell(ProviderKind.options),
  ...provenanceCells,
});

export function toProvider(row: z.output<typeof ProviderRow>): Provider {
  return { id: row.id, name: row.name, kind: row.kind, ...provenanceOf(row) };
}
