import { GELU_SLOPE } from '#core/transformer/definition';

export function gelu(x: number): number {
  return x * sigmoid(GELU_SLOPE * x);
}

/** Derivative of `gelu`. */
export function geluSlope(x: number): number {
  const gate = sigmoid(GELU_SLOPE * x);
  return gate * (1 + GELU_SLOPE * x * (1 - gate));
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
