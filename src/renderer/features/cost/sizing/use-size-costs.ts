import { useMemo } from 'react';
import type { CostScope } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import type { Size } from '#core/workload/sizing/scaling-laws';
import { sizeChanges } from '#core/workload/sizing/size-changes';
import { setIn } from '../../../state/set-in';
import { useVariantTotals } from '../../../state/use-variant-totals';

/** What training each size would cost as the plan pays for it; null = still being computed, or no plan may have it. */
export function useSizeCosts(plan: Plan, sizes: readonly Size[]): readonly (CostScope | null)[] {
  const variants = useMemo(
    () =>
      sizes.map((size) => ({
        value: [size.parameterCount, size.tokenCount, plan.training.acceleratorId],
        plan: withSize(plan, size),
      })),
    [plan, sizes],
  );
  return useVariantTotals(variants, 'training').map(({ scope }) => scope);
}

function withSize(plan: Plan, size: Size): Plan {
  return sizeChanges(plan, size).reduce((changed, { path, value }) => {
    const next = setIn(changed, path, value);
    return next.ok ? next.value : changed;
  }, plan);
}
