import { COLUMNS } from '#core/backtest/run-table';
import { csvLine } from '#core/catalog/write-csv';

/** A table of one's own training runs to fill in: the header, and one row that shows what is meant. */
export function runTemplate(): string {
  const example: Readonly<Record<string, string | number>> = {
    id: 'my-run-1',
    model: 'My model 1B',
    year: 2026,
    params_total: 1_000_000_000,
    params_active: 1_000_000_000,
    tokens: 20_000_000_000,
    seq_len: 4096,
    n_layers: 16,
    d_model: 2048,
    accelerator_id: 'h100-sxm',
    accelerator_count: 8,
    accelerator_hours: 110,
    precision: 'bf16',
    note: 'hours of the final run, with restarts',
    source: 'own cluster',
  };
  return `${csvLine(COLUMNS.training)}\n${csvLine(COLUMNS.training.map((column) => example[column] ?? null))}\n`;
}
