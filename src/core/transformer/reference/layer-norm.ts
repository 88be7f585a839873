import { LAYER_NORM_EPSILON } from '#core/transformer/definition';
import { at } from '#core/transformer/reference/matrix';

export interface LayerNorm {
  /** [rows, width] */
  readonly output: Float64Array;
  /** Before the gain [rows, width]. */
  readonly normalised: Float64Array;
  /** 1/√(variance + ε) of each row [rows]. */
  readonly inverse: Float64Array;
}

/** Ba et al. 2016, arXiv:1607.06450, with a gain and no bias. */
export function layerNorm(input: Float64Array, gain: Float64Array): LayerNorm {
  const width = gain.length;
  const rows = input.length / width;
  const normalised = new Float64Array(input.length);
  const output = new Float64Array(input.length);
  const inverse = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const values = input.subarray(row * width, (row + 1) * width);
    const mean = values.reduce((sum, value) => sum + value, 0) / width;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / width;
    inverse[row] = 1 / Math.sqrt(variance + LAYER_NORM_EPSILON);
    for (let column = 0; column < width; column += 1) {
      const value = (at(values, column) - mean) * at(inverse, row);
      normalised[row * width + column] = value;
      output[row * width + column] = value * at(gain, column);
    }
  }
  return { output, normalised, inverse };
}

/** Gradient of a layer norm, from the gradient of its output. */
export function layerNormGradient(
  norm: LayerNorm,
  gain: Float64Array,
  outputGradient: Float64Array,
): { readonly input: Float64Array; readonly gain: Float64Array } {
  const width = gain.length;
  const input = new Float64Array(outputGradient.length);
  const gainGradient = new Float64Array(width);
  for (let start = 0; start < outputGradient.length; start += width) {
    let mean = 0;
    let meanAlong = 0;
    for (let column = 0; column < width; column += 1) {
      const scaled = at(outputGradient, start + column) * at(gain, column);
      mean += scaled / width;
      meanAlong += (scaled * at(norm.normalised, start + column)) / width;
    }
    for (let column = 0; column < width; column += 1) {
      const index = start + column;
      const normalised = at(norm.normalised, index);
      const gradient = at(outputGradient, index);
      gainGradient[column] = at(gainGradient, column) + gradient * normalised;
      input[index] =
        at(norm.inverse, start / width) * (gradient * at(gain, column) - mean - normalised * meanAlong);
    }
  }
  return { input, gain: gainGradient };
}
