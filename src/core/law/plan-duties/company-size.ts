import type { FactId, Facts } from '#core/law/facts';
import type { CompanySize } from '#core/law/money/fine-exposure';

/** Size of the company as the facts of a place tell it. */
export function companySizeOf(facts: Facts): CompanySize {
  return {
    revenueUsd: { worldwide: most(facts, 'annualRevenueUsd'), local: most(facts, 'annualRevenueHereUsd') },
    employees: most(facts, 'employees'),
  };
}

/** A figure that is only known within bounds counts with its upper one: what is asked for is a ceiling. */
function most(facts: Facts, id: FactId): number | null {
  const value = facts[id];
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('max' in value)) return null;
  return Number.isFinite(value.max) ? value.max : null;
}
