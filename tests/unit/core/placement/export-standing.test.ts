import { describe, expect, it } from 'vitest';
import { exportStanding } from '#core/placement/export-standing';
import { createPlacementBasis } from '#core/placement/placement-basis';
import { realCatalog } from '../../../support/catalog.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const catalog = realCatalog();
const part = (id: string) => catalog.accelerators.find((each) => each.id === id) ?? null;
const country = (iso2: string) => catalog.countries.find((each) => each.iso2 === iso2);

describe('export of a part', () => {
  it.each([
    ['h100-sxm', 'FI', 'free'],
    ['h100-sxm', 'CN', 'licence'],
    ['h100-sxm', 'AE', 'licence'],
    ['h20', 'CN', 'licence'],
    ['t4', 'CN', 'free'],
    ['ascend-910b', 'CN', 'free'],
    // Nobody has checked it: free where no licence is ever needed, not known where one may be.
    ['l40', 'DE', 'free'],
    ['l40', 'VN', 'unknown'],
  ] as const)('%s to %s is %s', (id, iso2, expected) => {
    expect(exportStanding(part(id), country(iso2))).toBe(expected);
  });

  it('is asked of the part that would run there', () => {
    const basis = createPlacementBasis({ plan: samplePlan(), catalog });
    for (const [number, iso2] of basis.countries.entries()) {
      const { pricing, exportStanding: standing } = basis.training[number] as (typeof basis.training)[number];
      expect(standing).toBe(exportStanding(part(pricing.acceleratorId), country(iso2)));
    }
  });

  it('of own machines is a question only away from the team', () => {
    const plan = samplePlan();
    const machine = {
      id: 'a',
      name: 'Rack',
      count: 8,
      measuredOn: '2026-11-01',
      backend: 'webgpu' as const,
      trainingFlopPerSecond: { low: 1e14, likely: 2e14, high: 3e14 },
      bandwidthBytesPerSecond: { low: 1e12, likely: 2e12, high: 3e12 },
      nativeFactor: null,
      memoryBytes: 80e9,
      loadWatts: 700,
      priceUsd: 30_000,
      lifeYears: 5,
      acceleratorId: 'h100-sxm',
    };
    const own = {
      ...plan,
      machines: [machine],
      placement: { training: 'CN', serving: 'CN', team: 'CN' },
      training: { ...plan.training, acceleratorId: 'own:a' },
    };
    const basis = createPlacementBasis({ plan: own, catalog, countries: ['CN', 'AE', 'DE'] });
    expect(basis.isTied).toEqual({ training: true, serving: false });
    expect(basis.training.map(({ exportStanding: standing }) => standing)).toEqual([
      'free',
      'licence',
      'free',
    ]);
  });
});
