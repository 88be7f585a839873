/** Shape of a transformer that sees patches: N parameters, L layers of width d. */
export interface TransformerShape {
  readonly parameterCount: number;
  readonly layerCount: number;
  readonly hiddenSize: number;
}

/** Patches of a square image. @param resolution edge [pixels] @param patchSize edge [pixels] */
export function patchCount(resolution: number, patchSize: number): number {
  return Math.max(1, Math.floor(resolution / patchSize)) ** 2;
}

/**
 * Arithmetic of one image in a forward pass: 2·N for each patch, and attention over the full square, 4·L·d·patches²
 * (two products of patches × d × patches). A multiply-add counts as two, so that published "GFLOPs" of image models, which
 * count it once, are half of it. METHODS.md section 1; Dosovitskiy et al. 2021, arXiv:2010.11929.
 *
 * @returns [FLOP]
 */
export function visionForwardFlop(shape: TransformerShape, patches: number): number {
  return 2 * shape.parameterCount * patches + 4 * shape.layerCount * shape.hiddenSize * patches ** 2;
}

/** A training step: forward, and twice as much backward. @returns [FLOP per image] */
export function visionTrainingFlop(shape: TransformerShape, patches: number): number {
  return 3 * visionForwardFlop(shape, patches);
}
