import type { DisparityName } from '#core/fairness/disparity';
import type { RateName } from '#core/fairness/rates/rates';

/** Which outcome hurts the person it happens to. */
export const HARMS = ['wrong-no', 'wrong-yes', 'no', 'yes'] as const;
export type Harm = (typeof HARMS)[number];

/** The rate at which a harm happens: among those to whom it can. */
export const HARM_RATE: Readonly<Record<Harm, RateName>> = {
  /** Positive people whom the model says no to. */
  'wrong-no': 'falseNegative',
  /** Negative people whom the model says yes to. */
  'wrong-yes': 'falsePositive',
  no: 'rejection',
  yes: 'selection',
};

/** The disparity that a harm calls for. */
export const HARM_DISPARITY: Readonly<Record<Harm, DisparityName>> = {
  'wrong-no': 'equalOpportunityDifference',
  'wrong-yes': 'falsePositiveDifference',
  no: 'demographicParityDifference',
  yes: 'demographicParityDifference',
};
