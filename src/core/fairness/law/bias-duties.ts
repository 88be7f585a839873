import type { DutyEntry } from '#core/law/plan-duties/duty-entries';

/** A ratio of selection rates that a law, or the rule that carries it out, names. */
export interface RatioRule {
  readonly provision: string;
  /** Below it, authorities generally see evidence of adverse impact; null = the rule asks for the ratio and sets no threshold. */
  readonly threshold: number | null;
  readonly url: string;
  /** Not opened in the official text. */
  readonly confidence: 'recalled';
}

/**
 * Duties of the catalog that bear on how a system treats groups of people, with the ratio that their law names. The
 * four-fifths ratio means something under these alone: Fairlearn's user guide has a section on its misuse elsewhere.
 */
export const BIAS_DUTIES: Readonly<Record<string, RatioRule | null>> = {
  'ai-act.hr-requirements': null,
  'ai-act.fria': null,
  'cn-pipl.automated-decisions': null,
  'cn-genai.training-data': null,
  'cn-genai.content-safety': null,
  'jp-appi.improper-use': null,
  'kr-ai.impact-assessment': null,
  'ph-dpa.ai-bias-oversight': null,
  'fcra-ecoa.accuracy-bias': null,
  'us-eeo.hiring-tests': {
    provision: '29 CFR § 1607.4(D)',
    threshold: 0.8,
    url: 'https://www.ecfr.gov/current/title-29/section-1607.4',
    confidence: 'recalled',
  },
  'ca-feha-ads.bias-records': null,
  'il-hra-ai.no-discriminatory-effect': null,
  'nyc-ll144.bias-audit': {
    provision: '6 RCNY § 5-301',
    threshold: null,
    url: 'https://www.nyc.gov/site/dca/about/automated-employment-decision-tools.page',
    confidence: 'recalled',
  },
  'tx-traiga.prohibited-intent': null,
};

/** A duty of the plan that bears on fairness. */
export interface FairnessDuty {
  readonly entry: DutyEntry;
  readonly ratio: RatioRule | null;
}

/** Of all that concerns the plan, what bears on how groups are treated: binding first, then what hangs on an answer. */
export function fairnessDuties(entries: readonly DutyEntry[]): readonly FairnessDuty[] {
  const ranked = entries
    .filter(({ assessment, kind }) => Object.hasOwn(BIAS_DUTIES, assessment.duty.id) && kind !== 'ended')
    .map((entry) => ({ entry, ratio: BIAS_DUTIES[entry.assessment.duty.id] ?? null }));
  return RANK.flatMap((kind) => ranked.filter(({ entry }) => entry.kind === kind));
}

const RANK = ['binding', 'later', 'advice', 'unknown', 'proposed'] as const;

/** The ratio rules that bind the plan, now or later: only then is a ratio shown. */
export function bindingRatios(duties: readonly FairnessDuty[]): readonly FairnessDuty[] {
  return duties.filter(
    ({ entry, ratio }) => ratio !== null && (entry.kind === 'binding' || entry.kind === 'later'),
  );
}
