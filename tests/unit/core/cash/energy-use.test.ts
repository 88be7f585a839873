import { describe, expect, it } from 'vitest';
import { cashFlowOf } from '#core/cash/plan-cash';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { CostItemId } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { exactly } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { exactPlan } from '../../../support/exact-plan.ts';
import { ownMachine } from '../../../support/own-machine.ts';

const catalog = realCatalog();
const ENTERED = { note: 'worked example', enteredOn: '2026-11-23' };

/** Serves on machines that hold the model, beside others that are too small for it; 0.20 USD a kWh. */
function planOn(changes: Partial<Plan['training']> = {}): Plan {
  const plan = exactPlan(catalog);
  return {
    ...plan,
    machines: [
      ownMachine({ count: 400 }),
      ownMachine({ id: 'small', name: 'Small', memoryBytes: 0.5e9, count: 400, loadWatts: 5000 }),
    ],
    training: { ...plan.training, ...changes },
    serving: { ...plan.serving, acceleratorId: 'own:fleet' },
    overrides: {
      ...plan.overrides,
      'country/DE/industrial_electricity_usd_per_kwh': { value: exactly(0.2), ...ENTERED },
    },
  };
}

const PLACE_IDS = ['country/DE/industrial_electricity_usd_per_kwh', 'country/DE/grid_carbon_g_per_kwh'];

describe('energy beside the money', () => {
  const plan = planOn();
  const uses = cashFlowOf({ plan, catalog, sampleCount: 100 }).energy;
  const use = (kind: 'training' | 'serving') => uses.find((each) => each.use === kind);
  const billed = (id: CostItemId) =>
    evaluatePlan({ plan, catalog, countries: [], sampleCount: 100 })
      .planned.scopes.find((scope) => scope.id === 'horizon')
      ?.items.find((item) => item.id === id)?.usd?.p50 ?? 0;

  it('is that of the machines that hold the model, as their electricity is billed', () => {
    const { kwh, usd } = use('serving') ?? {};
    expect(billed('serving_electricity')).toBeGreaterThan(0);
    expect(usd?.p50).toBeCloseTo(billed('serving_electricity'), 6);
    // Half a kilowatt each; those that are too small draw ten times as much and serve nothing.
    expect(kwh?.p50).toBeCloseTo(billed('serving_electricity') / 0.2, 5);
  });

  it('rests on the watts of the machines, or on the part’s power and its cooling', () => {
    expect(use('serving')?.figureIds).toEqual(['machine/desk/load_watts', ...PLACE_IDS]);
    expect(use('training')?.figureIds).toEqual([
      'accelerator/h100-sxm/tdp_w',
      'country/DE/typical_dc_pue',
      ...PLACE_IDS,
    ]);
  });

  it('rests on figures that are told', () => {
    const { energy, figures } = cashFlowOf({
      plan: planOn({ acceleratorId: 'own:desk', acceleratorCount: 1 }),
      catalog,
      sampleCount: 100,
    });
    expect(energy.flatMap(({ figureIds }) => figureIds).filter((id) => !(id in figures))).toEqual([]);
  });
});
