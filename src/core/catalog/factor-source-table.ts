import * as z from 'zod';
import { optionalTextCell, patternCell, provenanceCells, provenanceOf, wordCell } from '#core/catalog/cell';
import type { FactorColumn } from '#core/catalog/factor-table';
import { FACTOR_COLUMNS } from '#core/catalog/factor-table';
import type { Provenance } from '#core/catalog/provenance';
import type { TableRow } from '#core/catalog/table';

/** Stands for every country that has no row of its own. */
export const EVERY_COUNTRY = '*';

/** Columns of `country/factors_sources.csv`: the source of a column of `factors.csv`, or of one cell of it. */
export const FactorSourceRow = z.object({
  column: wordCell(FACTOR_COLUMNS),
  iso2: patternCell(/^([A-Z]{2}|\*)$/, 'a country code of two capital letters, or * for all'),
  method: optionalTextCell,
  ...provenanceCells,
});
export type FactorSourceRow = z.output<typeof FactorSourceRow>;

export interface FactorSource extends Provenance {
  readonly method: string | null;
}

/** Finds the source of a cell: its own row before the default of the column, or null where there is neither. */
export function indexFactorSources(rows: readonly TableRow<FactorSourceRow>[]) {
  const byCell = new Map(rows.map(({ value }) => [`${value.column}/${value.iso2}`, value]));
  return (column: FactorColumn, iso2: string): FactorSource | null => {
    const row = byCell.get(`${column}/${iso2}`) ?? byCell.get(`${column}/${EVERY_COUNTRY}`);
    if (row === undefined) return null;
    return { method: row.method === '-' ? null : row.method, ...provenanceOf(row) };
  };
}
