import * as z from 'zod';
import {
  idCell,
  numberCell,
  optionalNumberCell,
  optionalTextCell,
  provenanceCells,
  textCell,
} from '#core/catalog/cell';

/** Ids of published runs also carry dots, as in `llama3.1-8b`. */
const runIdCell = z
  .string()
  .trim()
  .regex(/^[a-z0-9.-]+$/, 'an id of small letters, digits, dots and hyphens');

const count = optionalNumberCell(1, 1e7);
const parameters = numberCell(1e6, 1e14);

/** Columns of `compute/training_runs.csv`: published training runs, one row a run. */
export const TrainingRunRow = z.object({
  id: runIdCell,
  model: textCell,
  org: textCell,
  year: numberCell(2012, 2100),
  params_total: parameters,
  params_active: parameters,
  tokens: optionalNumberCell(1e6, 1e16),
  seq_len: count,
  n_layers: count,
  d_model: count,
  n_heads: count,
  accelerator_id: idCell,
  accelerator_count: count,
  accelerator_hours: optionalNumberCell(0.01, 1e10),
  wall_days: optionalNumberCell(0.0001, 3_650),
  precision: textCell,
  reported_mfu: optionalNumberCell(0.001, 1),
  reported_flop: optionalNumberCell(1e12, 1e30),
  reported_cost_usd: optionalNumberCell(1, 1e11),
  reported_energy_mwh: optionalNumberCell(0.001, 1e7),
  note: optionalTextCell,
  source: provenanceCells.source,
  confidence: provenanceCells.confidence,
});

/** Columns of `compute/inference_points.csv`: published throughput measurements, one row a measurement. */
export const InferencePointRow = z.object({
  id: runIdCell,
  model: textCell,
  params_total: parameters,
  params_active: parameters,
  n_layers: count,
  n_kv_heads: count,
  head_dim: count,
  precision: textCell,
  accelerator_id: idCell,
  accelerator_count: numberCell(1, 1e6),
  parallelism: optionalTextCell,
  batch_or_concurrency: textCell,
  input_len: optionalNumberCell(0, 1e8),
  output_len: optionalNumberCell(0, 1e8),
  tokens_per_s_total: numberCell(0.01, 1e9),
  metric: textCell,
  engine: textCell,
  note: optionalTextCell,
  ...provenanceCells,
});
