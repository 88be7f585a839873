import { err, ok, type Result } from '#core/shared/result';
import type { Transformer } from '../../tensor/transformer/transformer';
import type { AttentionMaps, TrainingFault } from './messages';
import { tokensFault } from './tokens-fault';

/** Weights of all heads over some tokens, read back. */
export async function attentionMaps(
  model: Transformer,
  tokens: Uint32Array,
): Promise<Result<AttentionMaps, TrainingFault>> {
  const { contextLength: s, headCount, layerCount } = model.shape;
  const fault = tokensFault(model, 'tokens', tokens);
  if (fault !== null) return err(fault);
  if (tokens.length > s)
    return err({
      code: 'invalid-input',
      field: 'tokens',
      message: `field tokens: expected at most ${s} tokens, received ${tokens.length}`,
      step: model.step(),
    });
  const n = tokens.length;
  const weights = new Float32Array(layerCount * headCount * n * n);
  for (const [layer, map] of model.attentionWeights(Int32Array.from(tokens)).entries()) {
    const values = await map.data<'float32'>();
    map.dispose();
    for (let row = 0; row < headCount * n; row += 1) {
      const start = (Math.floor(row / n) * s + (row % n)) * s;
      weights.set(values.subarray(start, start + n), (layer * headCount * n + row) * n);
    }
  }
  return ok({ layerCount, headCount, tokenCount: n, weights });
}
