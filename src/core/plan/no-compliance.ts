import type { Compliance, DutyRecord } from '#core/plan/compliance';

// Apart from their schemas, which neither the first screen nor the evaluation has a use for.

/** What is kept of a duty that the user has not touched. */
export const NO_RECORD: DutyRecord = { status: 'open', owner: '', dueOn: null, notes: '', evidence: [] };

/** The part of a plan in which nothing was done about the law. */
export const NO_COMPLIANCE: Compliance = { duties: {}, regions: null, seenLaw: null };
