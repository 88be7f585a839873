import type { ThreePoint } from '#core/uncertainty/three-point';

/** How a value enters a product: as it is, or as 1 − x, 1 + x, x − 1. */
export type TermForm = 'plain' | 'one-minus' | 'one-plus' | 'minus-one';

export type TermOperation = 'times' | 'over' | 'plus';

/** Units of terms and results; `share` is a ratio shown in percent, `ratio` a plain factor. */
export type TermUnit =
  | 'accelerators'
  | 'accelerator_hours'
  | 'bytes'
  | 'days'
  | 'days_per_year'
  | 'flop'
  | 'flop_per_hour'
  | 'flop_per_token'
  | 'samples'
  | 'gb'
  | 'gb_months'
  | 'kwh'
  | 'machines'
  | 'months'
  | 'parameters'
  | 'people'
  | 'person_years'
  | 'ratio'
  | 'replicas'
  | 'requests'
  | 'seconds'
  | 'share'
  | 'tokens'
  | 'tokens_per_second'
  | 'usd'
  | 'usd_per_day'
  | 'usd_per_accelerator_hour'
  | 'usd_per_gb'
  | 'usd_per_gb_month'
  | 'usd_per_kwh'
  | 'usd_per_year'
  | 'kw'
  | 'user_months'
  | 'years';

/** One number of a formula and where it comes from: a figure, an answer of the plan, or an earlier step. */
export interface Term {
  /** i18n key below `cost:term`; not used when `name` is given or a figure names it. */
  readonly key: TermKey;
  readonly name?: string;
  readonly operation: TermOperation;
  readonly form: TermForm;
  readonly value: number;
  /** Low and high where the number is uncertain. */
  readonly spread: ThreePoint | null;
  readonly unit: TermUnit;
  readonly figureId: string | null;
  /** Field of the plan, as in `#/plan?field=`. */
  readonly path: string | null;
}

export const TERM_KEYS = [
  'acceleratorCount',
  'acceleratorHours',
  'bandwidth',
  'bytesPerGb',
  'checkpointsKept',
  'corpus',
  'complianceDays',
  'complianceRecurringDays',
  'complianceYears',
  'dataGb',
  'dataSource',
  'dayRate',
  'energyPerHour',
  'figure',
  'flopPerHour',
  'flopPerSample',
  'flopPerToken',
  'goodput',
  'hours',
  'lookupBytes',
  'machine',
  'machineFlopPerHour',
  'machines',
  'meanTokens',
  'months',
  'multiplier',
  'outputTokens',
  'parameters',
  'payYears',
  'peakToMean',
  'postTrainingShare',
  'rent',
  'replicaTokens',
  'requests',
  'retention',
  'rolloutSpeed',
  'rooflineTokens',
  'samples',
  'scopeShare',
  'secondsPerMonth',
  'servingHours',
  'shareOfLife',
  'staffUntilLaunch',
  'stepEfficiency',
  'targetLoad',
  'tokens',
  'trainingCost',
  'userMonths',
  'users',
  'whole',
] as const;
export type TermKey = (typeof TERM_KEYS)[number];

export const STEP_KEYS = [
  'bytes',
  'checkpoints',
  'complianceDays',
  'complianceOnce',
  'complianceRecurring',
  'corpus',
  'cost',
  'dayRate',
  'eligible',
  'energyPerHour',
  'hours',
  'lookupHours',
  'meanTokens',
  'rent',
  'replicaTokens',
  'replicas',
  'rolloutHours',
  'scope',
  'servingHours',
  'stepHours',
  'traffic',
  'volume',
] as const;
export type StepKey = (typeof STEP_KEYS)[number];

/** One line of arithmetic: its terms, left to right, and what comes out. */
export interface Step {
  readonly key: StepKey;
  readonly terms: readonly Term[];
  readonly result: number;
  readonly unit: TermUnit;
}

/** How an item is worked out at the likely value of every input. */
export interface Explanation {
  readonly steps: readonly Step[];
  /** Result of the last step [USD]. */
  readonly usd: number;
}

type TermOptions = Partial<Omit<Term, 'key' | 'value' | 'unit'>>;

/** A term; multiplied and plain unless said otherwise. */
export function term(key: TermKey, value: number, unit: TermUnit, options: TermOptions = {}): Term {
  return {
    operation: 'times',
    form: 'plain',
    spread: null,
    figureId: null,
    path: null,
    ...options,
    key,
    value,
    unit,
  };
}

/** A step with its result: the terms left to right. */
export function step(key: StepKey, unit: TermUnit, terms: readonly Term[]): Step {
  let result = 0;
  terms.forEach((part, position) => {
    const value = formed(part);
    if (position === 0) result = part.operation === 'over' ? 1 / value : value;
    else if (part.operation === 'times') result *= value;
    else if (part.operation === 'over') result /= value;
    else result += value;
  });
  return { key, terms, result, unit };
}

/** A finished explanation. */
export function explanation(steps: readonly Step[]): Explanation {
  return { steps, usd: steps.at(-1)?.result ?? 0 };
}

function formed({ form, value }: Term): number {
  switch (form) {
    case 'plain':
      return value;
    case 'one-minus':
      return 1 - value;
    case 'one-plus':
      return 1 + value;
    case 'minus-one':
      return value - 1;
  }
}
