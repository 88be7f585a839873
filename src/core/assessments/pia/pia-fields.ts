import type { CNIL_RISK_IDS } from '#core/assessments/templates/dpia-risks';

/** Questions of the PIA tool with a text, and the field of our assessment that holds the answer. */
export const TEXT_FIELDS: Readonly<Record<number, string>> = {
  111: 'processing',
  112: 'responsibilities',
  113: 'standards',
  121: 'data',
  122: 'lifecycle',
  123: 'assets',
  211: 'purposes',
  212: 'legalBasis',
  213: 'minimisation',
  214: 'accuracy',
  215: 'retention',
  221: 'information',
  222: 'consent',
  223: 'access',
  224: 'rectification',
  225: 'objection',
  226: 'processors',
  227: 'transfers',
};

/** First number of the questions about each risk: impacts, threats, sources, measures, severity, likelihood follow. */
export const RISK_QUESTIONS: Readonly<Record<(typeof CNIL_RISK_IDS)[number], number>> = {
  access: 321,
  change: 331,
  loss: 341,
};

/** Lists of a risk, in the order of the questions. */
export const RISK_LISTS = ['impacts', 'threats', 'sources', 'measures'] as const;

/** Fields that the PIA tool has no place for; they travel under the key `landfall`, which it leaves alone on reading. */
export const OWN_FIELDS = ['need', 'automatedDecisions', 'residualRisk', 'conclusion', 'reviewOn'] as const;
