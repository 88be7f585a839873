import type { ModelArchitecture } from '#core/plan/architecture';

type CachedModel = Pick<
  ModelArchitecture,
  'layerCount' | 'keyValueHeadCount' | 'headDimension' | 'slidingWindow'
>;

/**
 * Keys and values of one token over all layers, 2·L·n_kv·d_head·bytes [B]. A model with latent attention is entered as
 * one head of half the width of what it keeps, so that this holds for it too: L·(latent + rotary)·bytes, 70 kB for
 * DeepSeek-V3 (arXiv:2505.09343, table 1).
 *
 * @param bytesPerNumber 2 in BF16, 1 in 8 bits
 */
export function kvCacheBytesPerToken(
  { layerCount, keyValueHeadCount, headDimension }: CachedModel,
  bytesPerNumber: number,
): number {
  return 2 * layerCount * keyValueHeadCount * headDimension * bytesPerNumber;
}

/** Keys and values of one sequence [B]; a sliding window keeps no more than its own tokens. */
export function kvCacheBytes(model: CachedModel, contextTokens: number, bytesPerNumber: number): number {
  const kept = Math.min(contextTokens, model.slidingWindow ?? contextTokens);
  return kept * kvCacheBytesPerToken(model, bytesPerNumber);
}
