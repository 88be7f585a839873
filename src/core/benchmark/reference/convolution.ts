export interface ConvolutionInputs {
  /** [size, size, channels] */
  readonly image: Float32Array;
  /** [3, 3, channels in, channels out] */
  readonly filters: Float32Array;
  readonly size: number;
  readonly channels: number;
}

/**
 * Convolution with 3 × 3 filters, stride 1, edges padded with zeros, in float64; as in networks, without flipping the
 * filters.
 *
 * @param positions of elements in the result [size, size, channels]
 */
export function convolutionElements(
  { image, filters, size, channels }: ConvolutionInputs,
  positions: Int32Array,
): Float64Array {
  return Float64Array.from(positions, (position) => {
    const output = position % channels;
    const column = Math.floor(position / channels) % size;
    const row = Math.floor(position / channels / size);
    let sum = 0;
    for (let down = -1; down <= 1; down += 1) {
      for (let right = -1; right <= 1; right += 1) {
        const y = row + down;
        const x = column + right;
        if (y < 0 || y >= size || x < 0 || x >= size) continue;
        const pixel = (y * size + x) * channels;
        const filter = ((down + 1) * 3 + right + 1) * channels;
        for (let input = 0; input < channels; input += 1)
          sum += (image[pixel + input] as number) * (filters[(filter + input) * channels + output] as number);
      }
    }
    return sum;
  });
}
