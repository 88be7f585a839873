import type { FactId } from '#core/law/facts';
import { NEVER, type Trigger } from '#core/law/trigger';

/**
 * Which of the original facts answers for a finer one that nobody has answered, so that a finer question only refines
 * what the coarse ones said. A fact stands in with its own value; a trigger answers the question itself with yes or no.
 * Numbers take a fact, since a yes cannot answer both “at least” and “less than”. `originalModelFlop` has none: it is
 * read by `majorModification` alone.
 */
export const STAND_INS: Readonly<Partial<Record<FactId, FactId | Trigger>>> = {
  sellsOrSharesData: 'profiling',
  under13Data: 'childrenData',
  peopleExportedPerYear: 'dataSubjectsHere',
  monthlyActiveUsersWorldwide: 'monthlyActiveUsersHere',
  dailyActiveUsersHere: 'monthlyActiveUsersHere',
  annualRevenueHereUsd: 'annualRevenueUsd',
  transferDestinations: { fact: 'transfersAbroad', is: true },
  outputModalities: { fact: 'generatesContent', is: true },
  processorOnly: NEVER,
  // A third of 1e25, the line from which a model is presumed to have systemic risk.
  majorModification: { fact: 'trainingFlop', gt: 3.3e24 },
  remoteBiometricIdentification: { fact: 'useCase', is: 'biometric-identification' },
  importantData: {
    fact: 'sector',
    in: ['critical-infrastructure', 'health', 'finance', 'automotive', 'public-sector', 'law-enforcement'],
  },
  criticalInfrastructureOperator: { fact: 'sector', is: 'critical-infrastructure' },
  significantDataFiduciary: { fact: 'dataSubjectsHere', gte: 20_000_000 },
  freeZoneEstablishment: 'establishedHere',
  companionProduct: { fact: 'useCase', in: ['chatbot', 'general-purpose-model', 'emotion-recognition'] },
  storedFaces: 'sensitiveSubjectsHere',
  // “Before this day?” is answered with no: what is planned is new.
  placedOnMarketOn: NEVER,
};
