import { patchCount, type TransformerShape } from '#core/workload/vision-flop';

/** Weights of a transformer block over d²: attention 4, MLP 8; its conditioning is applied once a sample. */
const BLOCK_FACTOR = 12;

export interface DiffusionShape {
  readonly network: 'transformer' | 'u-net';
  readonly latentSize: number;
  readonly patchSize: number;
  readonly frameCount: number;
  readonly forwardTflop: number;
}

/** Tokens of one latent image or clip. */
export function latentTokenCount({ latentSize, patchSize, frameCount }: DiffusionShape): number {
  return patchCount(latentSize, patchSize) * frameCount;
}

/**
 * Arithmetic of taking noise away once from one sample. A transformer: 2·12·L·d² for each token and 4·L·d·tokens² for
 * attention (Peebles & Xie 2023, arXiv:2212.09748). A U-Net works at several resolutions, so that its parameters do not
 * say it: the figure of the plan. A multiply-add counts as two.
 *
 * @returns [FLOP]
 */
export function diffusionForwardFlop(
  { layerCount, hiddenSize }: Omit<TransformerShape, 'parameterCount'>,
  diffusion: DiffusionShape,
): number {
  if (diffusion.network === 'u-net') return diffusion.forwardTflop * 1e12;
  const tokens = latentTokenCount(diffusion);
  return 2 * BLOCK_FACTOR * layerCount * hiddenSize ** 2 * tokens + 4 * layerCount * hiddenSize * tokens ** 2;
}

/**
 * A training step on one sample: forward and twice as much backward, and the frozen encoders forward.
 *
 * @param encoderTflop autoencoder and text encoder for one sample [TFLOP]
 * @returns [FLOP per sample]
 */
export function diffusionTrainingFlop(
  shape: Omit<TransformerShape, 'parameterCount'>,
  diffusion: DiffusionShape & { readonly encoderTflop: number },
): number {
  return 3 * diffusionForwardFlop(shape, diffusion) + diffusion.encoderTflop * 1e12;
}
