import { COST_ITEM_IDS, type CostItem, type CostItemId, type Evaluation } from '#core/evaluation/evaluation';
import type { FigureUsage } from './source-row';

/** Quartiles of pay go into staff together with the median, which alone is named by item and country. */
const STAFF_FACTOR = /^country\/([A-Z]{2})\/ml_engineer_salary/;

/** What energy and emissions of training rest on, beside cost. */
const PHYSICAL = /(grid_carbon_g_per_kwh|typical_dc_pue|tdp_w)$|^assumption\/energy\./;

interface Collected {
  readonly items: Set<CostItemId>;
  readonly countries: Set<string>;
  isPlanned: boolean;
}

/** What every figure in use went into: cost items, countries, and whether the plan as placed rests on it. */
export function usageOfFigures(
  evaluation: Pick<Evaluation, 'figures' | 'planned' | 'countries'>,
): ReadonlyMap<string, FigureUsage> {
  const collected = new Map<string, Collected>();
  for (const id of Object.keys(evaluation.figures)) {
    const payOf = STAFF_FACTOR.exec(id)?.[1];
    const items = new Set<CostItemId>(payOf === undefined ? [] : ['staff']);
    // An assumption holds everywhere, in the plan as placed too.
    collected.set(id, {
      items,
      countries: new Set(payOf === undefined ? [] : [payOf]),
      isPlanned: id.startsWith('assumption/'),
    });
  }
  const noteItems = (items: readonly CostItem[], isPlanned: boolean) => {
    for (const item of items)
      for (const id of item.figureIds) {
        const usage = collected.get(id);
        if (usage === undefined) continue;
        usage.items.add(item.id);
        if (isPlanned) usage.isPlanned = true;
      }
  };
  const { planned, countries } = evaluation;
  for (const scope of planned.scopes) {
    noteItems(scope.items, true);
    for (const { figureId } of scope.drivers) markPlanned(collected, figureId);
  }
  markPlanned(collected, planned.training.figureId);
  markPlanned(collected, planned.serving.figureId);
  for (const estimate of countries) {
    noteItems(estimate.items, false);
    for (const id of estimate.figureIds) collected.get(id)?.countries.add(estimate.country);
  }
  return new Map(
    [...collected].map(([id, { items, countries: places, isPlanned }]) => [
      id,
      {
        items: COST_ITEM_IDS.filter((item) => items.has(item)),
        countries: [...places],
        isPlanned,
        isPhysical: PHYSICAL.test(id),
      },
    ]),
  );
}

function markPlanned(collected: ReadonlyMap<string, Collected>, figureId: string | null): void {
  const usage = figureId === null ? undefined : collected.get(figureId);
  if (usage !== undefined) usage.isPlanned = true;
}
