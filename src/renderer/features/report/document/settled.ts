/** A question put to a worker, and how far it is. */
export interface Asked<Question> {
  /** The newest question that was answered; null = none yet. */
  readonly answered: Question | null;
  /** An answer is still to come. */
  readonly isStale: boolean;
  /** Why there is none. */
  readonly error: string | null;
}

/**
 * Whether nothing more is to come: the question is answered, or cannot be, or nobody asks. A report is printed then.
 *
 * @param question null = nothing is asked
 */
export function isSettled<Question>(
  { answered, isStale, error }: Asked<Question>,
  question: Question | null,
): boolean {
  // A worker that died answers nothing.
  return question === null || (!isStale && (answered === question || error !== null));
}
