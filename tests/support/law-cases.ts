import type { DutyState } from '#core/law/assessment';
import { assessDuties } from '#core/law/engine/assess-duties';
import type { FactId, Facts } from '#core/law/facts';
import type { LawCatalog } from '#core/law/law';
import { PLAIN_FACTS } from './law-facts';

/** What a lawyer would say about one duty for one set of facts. */
export interface LawCase {
  /** Article and number, as a lawyer would give them. */
  readonly reason: string;
  /** Jurisdiction or territory. */
  readonly code: string;
  readonly duty: string;
  /** Beside `PLAIN_FACTS`, where every answer is no or zero. */
  readonly facts: Facts;
  readonly state: DutyState;
  /** First day on which it binds; absent = not asked. */
  readonly from?: string;
  /** Whether it binds on a day; absent = not asked. */
  readonly on?: { readonly date: string; readonly binds: boolean };
}

const inState =
  (state: DutyState) =>
  (code: string, duty: string, facts: Facts, reason: string): LawCase => ({
    reason,
    code,
    duty,
    facts,
    state,
  });

export const applies = inState('applies');
export const appliesNot = inState('not-applicable');
export const isProposed = inState('proposed');
export const isUnknown = inState('unknown');

/** It does not bind on the day before `first`, and does on that day. */
export const startsOn = (
  first: string,
  code: string,
  duty: string,
  facts: Facts,
  reason: string,
): readonly LawCase[] => {
  const base = { code, duty, facts, state: 'applies', from: first } as const;
  return [
    {
      ...base,
      reason: `${reason}: not yet on ${dayBefore(first)}`,
      on: { date: dayBefore(first), binds: false },
    },
    { ...base, reason: `${reason}: from ${first}`, on: { date: first, binds: true } },
  ];
};

/** It has run out by `date`. */
export const hasEnded = (
  date: string,
  code: string,
  duty: string,
  facts: Facts,
  reason: string,
): LawCase => ({ ...inState('ended')(code, duty, facts, reason), on: { date, binds: false } });

/** A case on either side of a number in the law. */
export const limit = (
  code: string,
  duty: string,
  facts: Facts,
  fact: FactId,
  met: number,
  notMet: number,
  reason: string,
): readonly LawCase[] => [
  applies(code, duty, { ...facts, [fact]: met }, `${reason}: at ${shown(met)} it applies`),
  appliesNot(code, duty, { ...facts, [fact]: notMet }, `${reason}: at ${shown(notMet)} it does not`),
];

/** Whether the law says about a case what the lawyer says. */
export function agrees(law: LawCatalog, lawCase: LawCase): boolean {
  const { code, duty, facts, state, from, on } = lawCase;
  const options = on === undefined ? {} : { date: on.date };
  const found = assessDuties(law, code, { ...PLAIN_FACTS, ...facts }, options).find(
    (one) => one.duty.id === duty,
  );
  return (
    found?.state === state &&
    (from === undefined || found.from === from) &&
    (on === undefined || found.binds === on.binds)
  );
}

const shown = (value: number) => (value < 1e12 ? value.toLocaleString('en-US') : value.toExponential());

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

// Facts that many cases share.
export const offered: Facts = { offersHere: true };
export const withPeople: Facts = { offersHere: true, personalData: true };
export const established: Facts = { establishedHere: true, personalData: true };
/** Neither an office nor an offer here, only behaviour that is watched. */
export const monitoring: Facts = { personalData: true, profiling: true };
export const openService: Facts = { offersHere: true, publicFacing: true, generatesContent: true };
/** A model of one's own, offered here; its training compute is the question. */
export const ownModel: Facts = { ...openService, useCase: 'general-purpose-model' };
export const largeModel = (trainingFlop: number): Facts => ({ ...ownModel, trainingFlop });
