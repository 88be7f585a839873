import * as z from 'zod';
import type { Accelerator } from '#core/catalog/catalog';
import { EfficiencyClass, ExportControl } from '#core/catalog/catalog';
import {
  idCell,
  numberCell,
  optionalDateCell,
  optionalNumberCell,
  optionalTextCell,
  provenanceCells,
  provenanceOf,
  textCell,
  wordCell,
} from '#core/catalog/cell';

/** Dense peaks [TFLOP/s] from a phone-sized GPU to ten times the largest part on sale. */
const tflops = optionalNumberCell(0.1, 200_000);

/** Columns of `compute/accelerators.csv`. Bounds are wide: they catch slips of unit and of decimal point. */
export const AcceleratorRow = z.object({
  id: idCell,
  vendor: textCell,
  name: textCell,
  release_date: optionalDateCell,
  efficiency_class: wordCell(EfficiencyClass.options),
  memory_gb: numberCell(1, 4_096),
  memory_bw_gb_s: numberCell(10, 100_000),
  fp32_tflops: tflops,
  tf32_tflops: tflops,
  fp16_bf16_dense_tflops: numberCell(0.1, 50_000),
  fp8_dense_tflops: tflops,
  int8_dense_tops: tflops,
  fp4_dense_tflops: tflops,
  interconnect: optionalTextCell,
  interconnect_gb_s: optionalNumberCell(1, 20_000),
  tdp_w: optionalNumberCell(5, 5_000),
  list_price_usd: optionalNumberCell(50, 1_000_000),
  export_control: wordCell(ExportControl.options),
  export_note: optionalTextCell,
  ...provenanceCells,
});

export function toAccelerator(row: z.output<typeof AcceleratorRow>): Accelerator {
  return {
    id: row.id,
    vendor: row.vendor,
    name: row.name,
    releaseDate: row.release_date,
    efficiencyClass: row.efficiency_class,
    memoryGb: row.memory_gb,
    memoryBandwidthGbPerSecond: row.memory_bw_gb_s,
    fp32Tflops: row.fp32_tflops,
    tf32Tflops: row.tf32_tflops,
    bf16DenseTflops: row.fp16_bf16_dense_tflops,
    fp8DenseTflops: row.fp8_dense_tflops,
    int8DenseTops: row.int8_dense_tops,
    fp4DenseTflops: row.fp4_dense_tflops,
    interconnect: row.interconnect,
    interconnectGbPerSecond: row.interconnect_gb_s,
    tdpW: row.tdp_w,
    listPriceUsd: row.list_price_usd,
    exportControl: row.export_control,
    exportNote: row.export_note,
    ...provenanceOf(row),
  };
}
