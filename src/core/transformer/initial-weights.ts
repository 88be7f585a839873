import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalPair } from '#core/shared/normal-pair';
import { parameterTensors, tensorSize } from '#core/transformer/parameters';
import type { TransformerShape } from '#core/transformer/shape';

/** Values of all tensors by name, row-major. */
export type Weights<Values extends Float32Array | Float64Array = Float32Array> = ReadonlyMap<string, Values>;

/** GPT-2 (Radford et al. 2019): normal with 0.02; maps into the residual stream divided by √(2·L). */
const STANDARD_DEVIATION = 0.02;

/** The weights a training starts with; the same for the same shape and seed, on any machine. */
export function initialWeights(shape: TransformerShape, seed: number): Weights {
  const next = normalNumbers(seed);
  const residual = STANDARD_DEVIATION / Math.sqrt(2 * shape.layerCount);
  return new Map(
    parameterTensors(shape).map((tensor) => {
      const values = new Float32Array(tensorSize(tensor.shape));
      if (tensor.initial === 'one') values.fill(1);
      else {
        const deviation = tensor.initial === 'residual' ? residual : STANDARD_DEVIATION;
        for (let index = 0; index < values.length; index += 1) values[index] = deviation * next();
      }
      return [tensor.name, values] as const;
    }),
  );
}

/** Standard normal numbers, none of a pair left out. */
function normalNumbers(seed: number): () => number {
  const random = xoroshiro128plus(seed);
  const unit = () => uniformFloat64(random);
  let kept: number | null = null;
  return () => {
    if (kept !== null) {
      const value = kept;
      kept = null;
      return value;
    }
    const [value, next] = normalPair(unit);
    kept = next;
    return value;
  };
}
