import type { ComputePricing, CostItem } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { UNKNOWN_DATA_SIZE, UNKNOWN_SERVING } from '#core/workload/data-volume';

/** Something an item has no price for, and where the user can give it. */
export type MissingPart =
  /** An answer of the plan. */
  | { readonly kind: 'answer'; readonly name: string; readonly path: string }
  /** A figure that no catalog row has: the user's own takes its place. */
  | { readonly kind: 'figure'; readonly figureId: string; readonly unit: string }
  /** The model does not fit the memory of a replica. */
  | { readonly kind: 'memory'; readonly path: string }
  /** Serving this kind of model is not estimated. */
  | { readonly kind: 'notEstimated'; readonly path: string }
  /** How large the data set is. */
  | { readonly kind: 'dataSize'; readonly path: string };

/** What is missing in an item, each with the place where it can be given. */
export function missingParts(
  item: CostItem,
  plan: Plan,
  pricing: { readonly training: ComputePricing; readonly serving: ComputePricing },
): readonly MissingPart[] {
  return item.missing.map((missing): MissingPart => {
    if (item.id === 'data_acquisition') return { kind: 'answer', name: missing, path: 'data.sources' };
    if (missing === 'serving.memory') return { kind: 'memory', path: 'serving.acceleratorsPerReplica' };
    if (missing === UNKNOWN_SERVING) return { kind: 'notEstimated', path: 'workload.kind' };
    if (missing === UNKNOWN_DATA_SIZE) return { kind: 'dataSize', path: UNKNOWN_DATA_SIZE };
    if (missing.startsWith('price/')) {
      const kind = item.id === 'serving_compute' ? 'serving' : 'training';
      const suffix = plan[kind].tenure === 'spot' ? '/spot' : '';
      const figureId = `price/${pricing[kind].wantedAcceleratorId}/${plan.placement[kind]}${suffix}`;
      return { kind: 'figure', figureId, unit: 'usd_per_accelerator_hour' };
    }
    const [kind, machineId] = missing.split('/');
    if (kind === 'machine' && missing.endsWith('/memory')) {
      const name = plan.machines?.find(({ id }) => id === machineId)?.name ?? missing;
      return { kind: 'answer', name, path: 'serving.acceleratorId' };
    }
    return { kind: 'figure', figureId: missing, unit: unitOf(missing) };
  });
}

function unitOf(figureId: string): string {
  if (figureId.endsWith('_usd_per_kwh')) return 'usd_per_kwh';
  if (figureId.endsWith('_pct')) return 'percent';
  if (figureId.endsWith('/tdp_w') || figureId.endsWith('/load_watts')) return 'w';
  return figureId.includes('salary') ? 'usd_per_year' : 'usd';
}
