/**
 * Idle time of a pipeline over its working time, (p−1)/(v·m): p stages, m micro-batches, v chunks of layers a stage.
 * Narayanan et al. 2021, arXiv:2104.04473, section 2.2.
 */
export function bubbleOverWork(
  { pipeline, interleave }: { readonly pipeline: number; readonly interleave: number },
  microBatches: number,
): number {
  return (pipeline - 1) / (interleave * microBatches);
}
