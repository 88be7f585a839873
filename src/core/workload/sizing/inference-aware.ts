import { computeOptimal } from '#core/workload/sizing/compute-optimal';
import {
  type LossLaw,
  lossOf,
  SERVING_FLOP,
  type Size,
  trainingFlopOf,
} from '#core/workload/sizing/scaling-laws';

/** Halvings of the logarithm of N: more than a float can tell apart. */
const STEP_COUNT = 80;
/** How far below the compute-optimal size the search goes, as a factor. */
const SMALLEST_SHARE = 1e-4;

/** 6·N·D to train and 2·N·D_served to serve. @returns [FLOP] */
export function lifetimeFlop(size: Size, servedTokenCount: number): number {
  return trainingFlopOf(size) + SERVING_FLOP * size.parameterCount * servedTokenCount;
}

/** Tokens that bring a model of N parameters to a loss; infinite where it never gets there. */
export function tokensForLoss(law: LossLaw, parameterCount: number, loss: number): number {
  const left = loss - law.floor - law.parameterScale / parameterCount ** law.parameterExponent;
  return left <= 0 ? Number.POSITIVE_INFINITY : (law.tokenScale / left) ** (1 / law.tokenExponent);
}

/**
 * The size that needs the least arithmetic over its life at the loss of the compute-optimal model: smaller, and trained
 * for longer, the more tokens it serves. Sardana et al. 2024, arXiv:2401.00448, equation 2. The arithmetic has one
 * minimum over log N, which is found by the sign of its slope.
 *
 * @param flop training compute whose best loss is to be reached [FLOP]
 * @param servedTokenCount input and output over the model's life [tokens]
 */
export function inferenceAware(law: LossLaw, flop: number, servedTokenCount: number): Size {
  const best = computeOptimal(law, flop);
  if (servedTokenCount <= 0) return best;
  const loss = lossOf(law, best);
  const sizeOf = (parameterCount: number): Size => ({
    parameterCount,
    tokenCount: tokensForLoss(law, parameterCount, loss),
  });
  let low = Math.log(best.parameterCount * SMALLEST_SHARE);
  let high = Math.log(best.parameterCount);
  for (let step = 0; step < STEP_COUNT; step += 1) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    const cost = (log: number) => lifetimeFlop(sizeOf(Math.exp(log)), servedTokenCount);
    if (cost(left) <= cost(right) && Number.isFinite(cost(left))) high = right;
    else low = left;
  }
  return sizeOf(Math.exp((low + high) / 2));
}
