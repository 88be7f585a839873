import {
  addN,
  div,
  keep,
  maximum,
  mul,
  scalar,
  sqrt,
  square,
  sum,
  type Tensor,
  tidy,
  zeros,
} from '@tensorflow/tfjs-core';
import { ADAM_BETA1, ADAM_BETA2, ADAM_EPSILON } from '#core/transformer/definition';
import { adamRate } from '#core/transformer/reference/adam';
import type { Constants } from './constants';
import { multiplyAdd, stepAlong } from './fused';
import { tidied } from './tidied';
import type { TensorMap } from './weights';

/** Moments of every tensor, divided by (1 − β), and steps done. */
export interface AdamState {
  readonly first: TensorMap;
  readonly second: TensorMap;
  readonly step: number;
}

export interface AdamOptions {
  readonly learningRate: number;
  /** Gradients with a longer norm are shortened to it; null: neither shortened nor measured. */
  readonly maxGradientNorm: number | null;
}

export function startAdam(weights: TensorMap): AdamState {
  const empty = () => new Map([...weights].map(([name, each]) => [name, keep(zeros(each.shape))]));
  return { first: empty(), second: empty(), step: 0 };
}

/**
 * One step of Adam; see `reference/adam`. New tensors are kept, the old ones are left to the caller.
 *
 * @returns `gradientNorm`, a scalar, or null when it is not asked for
 */
export function adamStep(
  constants: Constants,
  weights: TensorMap,
  state: AdamState,
  gradients: TensorMap,
  { learningRate, maxGradientNorm }: AdamOptions,
): { readonly weights: TensorMap; readonly state: AdamState; readonly gradientNorm: Tensor | null } {
  const step = state.step + 1;
  const next = {
    weights: new Map<string, Tensor>(),
    first: new Map<string, Tensor>(),
    second: new Map<string, Tensor>(),
  };
  const { norm: gradientNorm } = tidied(() => {
    const rate = scalar(-adamRate(learningRate, step));
    const [beta1, beta2] = [scalar(ADAM_BETA1), scalar(ADAM_BETA2)];
    const norm = maxGradientNorm === null ? null : normOf(gradients);
    // max/(norm or max): 1 as long as the norm is short enough.
    const shortening = norm && maxGradientNorm ? div(maxGradientNorm, maximum(norm, maxGradientNorm)) : null;
    for (const [name, values] of weights) {
      const { first, second } = tidy(() => {
        const given = gradients.get(name) as Tensor;
        const gradient = shortening === null ? given : mul(given, shortening);
        return {
          first: multiplyAdd(constants, state.first.get(name) as Tensor, beta1, gradient),
          second: multiplyAdd(constants, state.second.get(name) as Tensor, beta2, square(gradient)),
        };
      });
      next.first.set(name, keep(first));
      next.second.set(name, keep(second));
      next.weights.set(name, keep(stepAlong(constants, values, { first, second }, rate, ADAM_EPSILON)));
    }
    return { norm };
  });
  return { weights: next.weights, state: { first: next.first, second: next.second, step }, gradientNorm };
}

function normOf(tensors: TensorMap): Tensor {
  return sqrt(addN([...tensors.values()].map((each) => tidy(() => sum(square(each))))));
}
