import type { Accelerator } from '#core/catalog/catalog';

type Part = Pick<Accelerator, 'efficiencyClass' | 'interconnect' | 'vendor'>;

/** Chips of a cube of 4 × 4 × 4, the unit of TPU slices from v4 on; recalled. */
const TPU_CUBE = 64;
/** Chips of one Trainium instance; recalled. */
const TRAINIUM_INSTANCE = 16;
const USUAL = 8;

/** Accelerators with fast links to each other, as machines of a kind are usually built; the user may say otherwise. */
export function usualNodeSize({ efficiencyClass, interconnect, vendor }: Part): number {
  if (interconnect?.includes('72-GPU')) return 72;
  if (efficiencyClass === 'tpu') return TPU_CUBE;
  if (efficiencyClass === 'trainium') return TRAINIUM_INSTANCE;
  return vendor === 'Apple' ? 1 : USUAL;
}
