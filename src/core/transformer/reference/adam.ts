import { ADAM_BETA1, ADAM_BETA2, ADAM_EPSILON } from '#core/transformer/definition';
import { at } from '#core/transformer/reference/matrix';

/** Moments of one tensor, each divided by (1 − β), which saves a product at every step. */
export interface AdamMoments {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * Factors of step t: θ ← θ − rate·M/√(V + ε) with M = Σ β₁^i·g and V = Σ β₂^i·g², which is Adam's α·m̂/√v̂.
 * Kingma and Ba 2015, arXiv:1412.6980, algorithm 1, with ε under the root.
 *
 * @param step from 1
 */
export function adamRate(learningRate: number, step: number): number {
  const first = (1 - ADAM_BETA1) / (1 - ADAM_BETA1 ** step);
  const second = (1 - ADAM_BETA2) / (1 - ADAM_BETA2 ** step);
  return (learningRate * first) / Math.sqrt(second);
}

/** One step on one tensor; returns new values and leaves the old ones. */
export function adamStep(
  values: Float64Array,
  gradient: Float64Array,
  moments: AdamMoments,
  rate: number,
): { readonly values: Float64Array; readonly moments: AdamMoments } {
  const first = moments.first.map((moment, index) => ADAM_BETA1 * moment + at(gradient, index));
  const second = moments.second.map((moment, index) => ADAM_BETA2 * moment + at(gradient, index) ** 2);
  return {
    values: values.map(
      (value, index) => value - (rate * at(first, index)) / Math.sqrt(at(second, index) + ADAM_EPSILON),
    ),
    moments: { first, second },
  };
}
