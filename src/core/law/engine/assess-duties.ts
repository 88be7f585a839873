import type { DutyAssessment, DutyState, Truth } from '#core/law/assessment';
import type { MissingAs } from '#core/law/engine/answers';
import { createEvaluator, type Evaluator } from '#core/law/engine/evaluator';
import { indexLaw } from '#core/law/engine/law-index';
import { openFacts } from '#core/law/engine/open-facts';
import { prepareJurisdiction, type Rule } from '#core/law/engine/prepare-jurisdiction';
import { reasonsFor } from '#core/law/engine/reasons';
import { strictestFirst } from '#core/law/engine/strictest-first';
import type { Facts } from '#core/law/facts';
import type { Duty, Instrument, Jurisdiction, LawCatalog } from '#core/law/law';

export interface AssessOptions {
  /** Day on which it is asked what binds, YYYY-MM-DD; absent = what is law, each with the day from which it binds. */
  readonly date?: string;
  /** Default `unknown`: three values. */
  readonly missingAs?: MissingAs;
}

/**
 * Every duty of a jurisdiction (`EU`, `US-CA`) or of a territory (`DE`, `NO`, `US-VA`), strictest first.
 *
 * @param facts as they are in that place: what ends in `Here` speaks of it
 * @returns empty for a code that no law of the catalog covers
 */
export function assessDuties(
  law: LawCatalog,
  code: string,
  facts: Facts,
  options: AssessOptions = {},
): readonly DutyAssessment[] {
  const index = indexLaw(law);
  const own = index.jurisdictions.get(code);
  const jurisdictions = own === undefined ? index.covering(code) : [own];
  return jurisdictions
    .flatMap((jurisdiction) => assessJurisdiction(jurisdiction, code, facts, options))
    .sort(strictestFirst);
}

/** Every duty that one jurisdiction puts on a territory, unsorted. */
export function assessJurisdiction(
  jurisdiction: Jurisdiction,
  territory: string,
  facts: Facts,
  options: AssessOptions = {},
): readonly DutyAssessment[] {
  const { conditions, rulesIn } = prepareJurisdiction(jurisdiction);
  const evaluator = createEvaluator(facts, conditions, options.missingAs);
  return rulesIn(territory).map((rule) => assess(rule, evaluator, options.date));
}

function assess(rule: Rule, evaluator: Evaluator, date: string | undefined): DutyAssessment {
  const { duty, trigger } = rule;
  const { state, from } = standingOf(rule, evaluator, date);
  return {
    duty,
    state,
    from,
    binds: state === 'applies' && (date === undefined || hasBegun(rule.instrument, from, date)),
    because: reasonsFor(trigger, evaluator),
    missing: state === 'unknown' ? openFacts(trigger, evaluator) : [],
  };
}

/** State of a duty and the first day on which it binds, without the reasons: where only these count, it is faster. */
export function standingOf(
  rule: Rule,
  evaluator: Evaluator,
  date?: string,
): Pick<DutyAssessment, 'state' | 'from'> {
  const state = stateOf(rule, evaluator.truth(rule.trigger), date);
  return { state, from: firstDay(rule.duty, evaluator) };
}

function stateOf({ duty, instrument }: Rule, truth: Truth, date: string | undefined): DutyState {
  if (truth === 'false') return 'not-applicable';
  if (instrument.status === 'proposed' || duty.isProposed) return 'proposed';
  if (duty.appliesUntil === null) {
    if (instrument.status === 'repealed') return 'ended';
  } else if (date === undefined ? instrument.status === 'repealed' : duty.appliesUntil <= date)
    return 'ended';
  return truth === 'true' ? 'applies' : 'unknown';
}

/** Law in force of which no first day is known binds already; adopted law without one does not yet. */
function hasBegun(instrument: Instrument, from: string | null, date: string): boolean {
  return from === null ? instrument.status === 'in-force' : from <= date;
}

/** While it is unknown whether a later day holds, the duty's own day counts. */
function firstDay({ appliesFrom, appliesFromWhen }: Duty, evaluator: Evaluator): string | null {
  const other = appliesFromWhen.find(({ when }) => evaluator.truth(when) === 'true');
  return other === undefined ? appliesFrom : other.from;
}
