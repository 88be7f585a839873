import { type LossLaw, type Size, sizeAt, TRAINING_FLOP } from '#core/workload/sizing/scaling-laws';

/**
 * The size with the least loss for a training compute C = 6·N·D: with G = (αA / βB)^(1/(α+β)),
 * N = G·(C/6)^(β/(α+β)). Hoffmann et al. 2022, equation 4.
 *
 * @param flop C [FLOP]
 */
export function computeOptimal(law: LossLaw, flop: number): Size {
  const { parameterExponent: alpha, tokenExponent: beta, parameterScale, tokenScale } = law;
  const ratio = (alpha * parameterScale) / (beta * tokenScale);
  const parameterCount = ratio ** (1 / (alpha + beta)) * (flop / TRAINING_FLOP) ** (beta / (alpha + beta));
  return sizeAt(parameterCount, flop);
}

/** Tokens per parameter by approaches 1 and 2 of the paper, which do not fit a law of the loss. */
export const TOKENS_PER_PARAMETER = 20;

/** The rule of thumb D = 20·N, so that C = 120·N². @param flop C [FLOP] */
export function twentyTokensPerParameter(flop: number): Size {
  return sizeAt(Math.sqrt(flop / (TRAINING_FLOP * TOKENS_PER_PARAMETER)), flop);
}
