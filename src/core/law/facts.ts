/** What can be asked about a fact. Lists hold several of their choices at once. */
export type FactType =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly unit: string; readonly max: number; readonly whole: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'list'; readonly choices: readonly string[] | 'country' }
  /** YYYY-MM-DD */
  | { readonly kind: 'date' };

export interface FactDefinition {
  readonly type: FactType;
  /** `common`: one answer for the whole product, exceptions per country. `country`: asked for each country. */
  readonly scope: 'common' | 'country';
}

const yesNo = (scope: FactDefinition['scope'] = 'common'): FactDefinition => ({
  type: { kind: 'boolean' },
  scope,
});
const count = (unit: string, scope: FactDefinition['scope'] = 'common'): FactDefinition => ({
  type: { kind: 'number', unit, max: 1e11, whole: true },
  scope,
});
const choice = (...choices: readonly string[]): FactDefinition => ({
  type: { kind: 'choice', choices },
  scope: 'common',
});

const flop = {
  type: { kind: 'number', unit: 'FLOP', max: 1e40, whole: false },
  scope: 'common',
} as const satisfies FactDefinition;
const revenueUsd = (scope: FactDefinition['scope']): FactDefinition => ({
  type: { kind: 'number', unit: 'USD', max: 1e13, whole: false },
  scope,
});

/**
 * The vocabulary of the rules: every fact that a trigger may use. Names are public, they stand in plans and scripts:
 * none changes its meaning. Facts that end in `Here` speak of the jurisdiction under evaluation.
 */
export const FACTS = {
  role: choice('provider', 'deployer', 'both'),
  sector: choice(
    'general',
    'health',
    'finance',
    'employment',
    'education',
    'public-sector',
    'law-enforcement',
    'critical-infrastructure',
    'media',
    'retail',
    'automotive',
    'legal',
  ),
  useCase: choice(
    'general-purpose-model',
    'chatbot',
    'content-generation',
    'recommendation',
    'image-recognition',
    'biometric-identification',
    'emotion-recognition',
    'recruiting',
    'credit-scoring',
    'insurance-pricing',
    'medical-device',
    'exam-scoring',
    'safety-component',
    'analytics',
    'translation',
    'code-assistant',
  ),
  establishedHere: yesNo('country'),
  offersHere: yesNo('country'),
  personalData: yesNo(),
  specialCategoryData: yesNo(),
  childrenData: yesNo(),
  biometricData: yesNo(),
  healthData: yesNo(),
  financialData: yesNo(),
  employeeData: yesNo(),
  locationData: yesNo(),
  trainsOnPersonalData: yesNo(),
  scrapesWeb: yesNo(),
  dataSubjectsHere: count('people', 'country'),
  sensitiveSubjectsHere: count('people', 'country'),
  monthlyActiveUsersHere: count('people', 'country'),
  storesDataHere: yesNo('country'),
  transfersAbroad: yesNo('country'),
  automatedDecisions: yesNo(),
  profiling: yesNo(),
  publicFacing: yesNo(),
  interactsWithPeople: yesNo(),
  generatesContent: yesNo(),
  deepfakes: yesNo(),
  openWeights: yesNo(),
  trainingFlop: flop,
  annualRevenueUsd: revenueUsd('common'),
  employees: count('people'),
  copyrightedTrainingData: yesNo(),
  usesThirdPartyModel: yesNo(),

  // Finer questions; where one is not answered, `STAND_INS` says which of the facts above answers for it.
  /** Personal data are sold, or shared for advertising across sites. */
  sellsOrSharesData: yesNo(),
  under13Data: yesNo(),
  /** People here whose data leave for another country within a year. */
  peopleExportedPerYear: count('people', 'country'),
  monthlyActiveUsersWorldwide: count('people'),
  dailyActiveUsersHere: count('people', 'country'),
  annualRevenueHereUsd: revenueUsd('country'),
  /** Countries to which personal data of people here go. */
  transferDestinations: { type: { kind: 'list', choices: 'country' }, scope: 'country' },
  outputModalities: {
    type: { kind: 'list', choices: ['text', 'image', 'audio', 'video', 'code'] },
    scope: 'common',
  },
  /** Data are processed for customers alone, on their instructions. */
  processorOnly: yesNo(),
  /** Training compute of the model that is built on. */
  originalModelFlop: flop,
  /** Changing someone's model took more than a third of the compute that it was trained with. */
  majorModification: yesNo(),
  /** People are identified at a distance among many, not one to one with their help. */
  remoteBiometricIdentification: yesNo(),
  /** “Important data” of the local law on data security are held. */
  importantData: yesNo('country'),
  criticalInfrastructureOperator: yesNo('country'),
  significantDataFiduciary: yesNo('country'),
  /** The establishment here is in a free zone with data protection law of its own. */
  freeZoneEstablishment: yesNo('country'),
  /** Made for a lasting, human-like relationship with the user. */
  companionProduct: yesNo(),
  /** People here of whom face data are stored. */
  storedFaces: count('people', 'country'),
  placedOnMarketOn: { type: { kind: 'date' }, scope: 'common' },
} as const satisfies Readonly<Record<string, FactDefinition>>;

export type FactId = keyof typeof FACTS;

/** A number that is known only to lie between two bounds, both inclusive, e.g. a part of a known whole. */
export interface FactRange {
  readonly min: number;
  readonly max: number;
}

export type FactValue = boolean | number | string | readonly string[] | FactRange;

/** Known facts; an absent one is unknown, which is not the same as “no”. */
export type Facts = Readonly<Partial<Record<FactId, FactValue>>>;

export function isFactId(id: string): id is FactId {
  return Object.hasOwn(FACTS, id);
}
