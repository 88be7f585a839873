import type { FactId } from '#core/law/facts';
import { NEVER, type Trigger } from '#core/law/trigger';

/** The fact is at least as large as this one, and may be any number of times as large. */
export interface LowerBound {
  readonly atLeast: FactId;
}

/**
 * How an original fact answers for a finer one: a fact stands in with its own value, a trigger answers the question
 * itself with yes or no, a lower bound beside a vague answer only what it
 * decides.
 */
export type StandIn = FactId | LowerBound | Trigger;

/**
 * Which of the original facts answers for a finer one that nobody has answered, so that a finer question only refines
 * what the coarse ones said. Numbers take a fact, since a yes cannot answer both “at least” and “less than”.
 *
 * A number that stands in with its own value is never smaller than what it stands for: people whose data leave are among
 * the people here. That it stays below a limit is certain; where it passes one, the finer number is assumed to do so too,
 * and what rests on that is shown as assumed. Users here are no more than a lower bound of those worldwide: where nothing
 * else is known they are taken for all there are, which is shown as assumed; where those worldwide are known too vaguely
 * to decide, they can show that a limit is passed, and below it leave the question open.
 *
 * `originalModelFlop` has none: it is read by `majorModification` alone.
 */
export const STAND_INS: Readonly<Partial<Record<FactId, StandIn>>> = {
  sellsOrSharesData: 'profiling',
  under13Data: 'childrenData',
  peopleExportedPerYear: 'dataSubjectsHere',
  monthlyActiveUsersWorldwide: { atLeast: 'monthlyActiveUsersHere' },
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
