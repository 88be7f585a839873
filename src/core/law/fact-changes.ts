import type { FactId } from '#core/law/facts';

/** In which direction a company can change a fact by deciding to: a limit can be kept, growth cannot be ordered. */
type Changeability = 'freely' | 'down' | 'never';

const NOT_FREE: Readonly<Partial<Record<FactId, Changeability>>> = {
  sector: 'never',
  annualRevenueUsd: 'never',
  annualRevenueHereUsd: 'never',
  employees: 'never',
  originalModelFlop: 'never',
  placedOnMarketOn: 'never',
  // The authority designates, the company does not choose.
  importantData: 'never',
  criticalInfrastructureOperator: 'never',
  significantDataFiduciary: 'never',
  dataSubjectsHere: 'down',
  sensitiveSubjectsHere: 'down',
  peopleExportedPerYear: 'down',
  monthlyActiveUsersHere: 'down',
  monthlyActiveUsersWorldwide: 'down',
  dailyActiveUsersHere: 'down',
  storedFaces: 'down',
  trainingFlop: 'down',
};

export function changeability(fact: FactId): Changeability {
  return NOT_FREE[fact] ?? 'freely';
}
