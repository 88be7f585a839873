import type { FactId, FactValue } from '#core/law/facts';
import type { Duty } from '#core/law/law';
import type { Leaf } from '#core/law/trigger';

/** Truth with a third value: what hangs on an unanswered fact is unknown, never false. */
export type Truth = 'true' | 'false' | 'unknown';

/** One step of the chain of reasons: a question to a fact, the answer, and the named condition it was asked for. */
export interface Reason {
  readonly leaf: Leaf;
  readonly value: FactValue;
  /** Whether the answer meets the question. */
  readonly holds: boolean;
  readonly condition: string | null;
  /** Null = answered. Else nobody answered, and the answer is assumed from these facts; empty = taken as “no”. */
  readonly assumedFrom: readonly FactId[] | null;
}

/**
 * `applies`: the trigger is met in an instrument that is law. `unknown`: a missing fact decides. `proposed`: would be
 * met or unknown, but the instrument is no law yet. `ended`: the law was repealed or the duty has run out by the date.
 */
export type DutyState = 'applies' | 'unknown' | 'not-applicable' | 'proposed' | 'ended';

export interface DutyAssessment {
  /** As it stands in this territory, variants applied. */
  readonly duty: Duty;
  readonly state: DutyState;
  /** First day on which it binds, YYYY-MM-DD; null = not known. */
  readonly from: string | null;
  /** Whether it binds on the day asked about; without a day, the same as `state === 'applies'`. */
  readonly binds: boolean;
  /** Why it applies, or why it does not. */
  readonly because: readonly Reason[];
  /** Facts whose answer decides; empty unless `unknown`. */
  readonly missing: readonly FactId[];
}
