/** What the rate falls to at the end, of its highest [ratio]. */
const FINAL_SHARE = 0.1;

/**
 * Linear up to the highest rate, then along half a cosine down to a tenth; GPT-3's schedule (arXiv:2005.14165, app. B).
 *
 * @param step from 1 to `stepCount`
 */
export function learningRateAt(
  step: number,
  { learningRate, warmUpSteps, stepCount }: { learningRate: number; warmUpSteps: number; stepCount: number },
): number {
  if (step <= warmUpSteps) return (learningRate * step) / warmUpSteps;
  const done = Math.min(1, (step - warmUpSteps) / Math.max(1, stepCount - warmUpSteps));
  return learningRate * (FINAL_SHARE + (1 - FINAL_SHARE) * 0.5 * (1 + Math.cos(Math.PI * done)));
}
