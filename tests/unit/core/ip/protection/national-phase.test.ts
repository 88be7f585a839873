import { describe, expect, it } from 'vitest';
import { addMonthsToDay } from '#core/ip/protection/filing/calendar-days';
import { protectionOfPlan } from '#core/ip/protection/plan-protection';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { NO_IP } from '#core/plan/ip/no-ip';
import type { ProtectionItem } from '#core/plan/ip/protection';
import { newPlan } from '#core/plan/new-plan';
import { realCatalog } from '../../../../support/catalog.ts';
import { realProtection } from '../../../../support/protection.ts';

/** Begins in January 2027, launches in September; the team is in the United States. */
const base = newPlan('Kestrel');
const patent = { right: 'patent', title: 'Sparse routing', status: 'planned' } as const;

describe('a national phase of an international application', () => {
  it('has its terms counted from the international application', () => {
    const protection: readonly ProtectionItem[] = [
      { ...patent, id: 'home', market: 'US' },
      { ...patent, id: 'japan', market: 'JP', route: 'pct' },
    ];
    const { families, tasks } = protectionOfPlan({
      plan: {
        ...base,
        schedule: { ...base.schedule, horizonMonths: 120 },
        ip: { ...NO_IP, protection: [...protection] },
      },
      catalog: realProtection(),
      unitsPerUsd: unitsPerUsdOf(realCatalog()),
      today: '2026-11-26',
    });
    const [family] = families;
    const japan = family?.items.find(({ filing }) => filing.item.market === 'JP')?.filing;
    const international = family?.family.internationalOn ?? '';
    expect(japan?.filedOn).toBe(addMonthsToDay(family?.family.priorityOn ?? '', 30));
    const asked = tasks.find(({ kind, market }) => kind === 'examination' && market === 'JP');
    // Three years from the application (Art. 48-3 of the Patent Act), which is the international one.
    expect(asked?.dueOn).toBe(addMonthsToDay(international, 36));
  });
});
