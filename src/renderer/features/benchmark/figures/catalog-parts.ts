import type { Accelerator } from '#core/catalog/catalog';
import type { Quantiles } from '#core/evaluation/evaluation';
import type { CatalogIndex } from '../../../state/catalog-index';
import { quantilesOfThreePoint } from '../../../ui/three-point-quantiles';

/** Parts that founders rent or buy most, from a card for a workstation to the newest of a data centre. */
const USUAL_PARTS = ['rtx-4090', 'l40s', 'a100-sxm-80', 'h100-sxm', 'b200-sxm'] as const;

/** A part of the catalog as it trains: its BF16 peak times the share that a step reaches. */
export interface CatalogPart {
  readonly part: Accelerator;
  /** [FLOP/s] */
  readonly limit: number;
  /** [FLOP/s]; null where no share is known for its class. */
  readonly training: Quantiles | null;
}

/** The usual parts, with those in question first: the machine's own and that of the plan. */
export function partsToCompare(
  index: CatalogIndex,
  wanted: readonly (string | null)[],
): readonly CatalogPart[] {
  const ids = new Set([...wanted.filter((id) => id !== null), ...USUAL_PARTS]);
  return [...ids]
    .flatMap((id) => index.accelerators.get(id) ?? [])
    .map((part) => catalogPart(part, index))
    .toSorted((a, b) => a.limit - b.limit);
}

function catalogPart(part: Accelerator, index: CatalogIndex): CatalogPart {
  const limit = part.bf16DenseTflops * 1e12;
  const share = index.assumptions.get(`step_efficiency.${part.efficiencyClass}`);
  if (share === undefined) return { part, limit, training: null };
  const { low, likely, high } = share;
  return {
    part,
    limit,
    training: quantilesOfThreePoint({ low: low * limit, likely: likely * limit, high: high * limit }),
  };
}
