/**
 * Best tokens of one optimizer step by the compute of a run, 0.2920·C^0.3271. Fitted by DeepSeek LLM, arXiv:2401.02954,
 * section 3.1. Beyond it more replicas buy less and less progress per token.
 *
 * @param flop C, of the whole run [FLOP]
 */
export function lawOfBatchTokens(flop: number): number {
  return 0.292 * flop ** 0.3271;
}

/** A batch in whole sequences, one at least, no larger than the run. */
export function wholeSequences(tokens: number, sequenceTokens: number, runTokens: number): number {
  const sequences = Math.max(1, Math.round(Math.min(tokens, runTokens) / sequenceTokens));
  return sequences * sequenceTokens;
}
