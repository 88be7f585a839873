import { FACTS, type FactId } from '#core/law/facts';
import type { Question } from './question';

const COMMON = 'facts.common.';
/** No path of the plan: the answers of one fact lie under as many places as have one. */
const BY_PLACE = 'facts.here.';
const STORED_BY_PLACE = /^facts\.byCountry\.([^.]+)\.([^.]+)$/;

/** The facts that are asked once for the whole product, by topic, in the order in which they are asked. */
const TOPIC_FACTS = {
  product: [
    'role',
    'useCase',
    'sector',
    'publicFacing',
    'interactsWithPeople',
    'generatesContent',
    'outputModalities',
    'deepfakes',
    'companionProduct',
    'automatedDecisions',
    'profiling',
    'remoteBiometricIdentification',
    'openWeights',
    'trainingFlop',
    'usesThirdPartyModel',
    'majorModification',
    'originalModelFlop',
    'placedOnMarketOn',
  ],
  data: [
    'personalData',
    'trainsOnPersonalData',
    'scrapesWeb',
    'copyrightedTrainingData',
    'childrenData',
    'under13Data',
    'specialCategoryData',
    'healthData',
    'biometricData',
    'financialData',
    'employeeData',
    'locationData',
    'sellsOrSharesData',
    'processorOnly',
  ],
  company: ['annualRevenueUsd', 'employees', 'monthlyActiveUsersWorldwide'],
} as const satisfies Readonly<Record<string, readonly FactId[]>>;

export function factQuestions(topic: keyof typeof TOPIC_FACTS): readonly Question[] {
  return TOPIC_FACTS[topic].map((fact) => ({ id: `${COMMON}${fact}`, kind: 'fact', fact, scope: null }));
}

/** One for each fact: those that are asked place by place first, then exceptions from common answers. */
export function placeQuestions(): readonly Question[] {
  const ids = Object.keys(FACTS) as FactId[];
  return [
    ...ids.filter((id) => FACTS[id].scope === 'country'),
    ...ids.filter((id) => FACTS[id].scope === 'common'),
  ].map((fact) => ({ id: `${BY_PLACE}${fact}`, kind: 'fact-by-place', fact, scope: null }));
}

/** Id of the question that asks for a fact place by place. */
export function placeQuestionId(fact: FactId): string {
  return `${BY_PLACE}${fact}`;
}

/** A path of the plan with an answer for one place, as the question and the part of it that is meant. */
export function questionOfPlacePath(path: string): { readonly id: string; readonly part: string } | null {
  const [, place, fact] = STORED_BY_PLACE.exec(path) ?? [];
  return place === undefined || fact === undefined ? null : { id: `${BY_PLACE}${fact}`, part: place };
}
