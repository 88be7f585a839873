import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { err, ok, type Result } from '#core/shared/result';
import { disposeCache, type Generated } from '../../tensor/transformer/generation';
import type { Transformer } from '../../tensor/transformer/transformer';
import type { Generation, GenerationRequest, TrainingFault } from './messages';
import { sampleToken } from './sample-token';
import { tokensFault } from './tokens-fault';

/** Goes on from a prompt, one token after the other; a full context is begun anew with its second half. */
export async function generateTokens(
  model: Transformer,
  { prompt, tokenCount, temperature, seed }: GenerationRequest,
): Promise<Result<Generation, TrainingFault>> {
  const fault = tokensFault(model, 'prompt', prompt);
  if (fault !== null) return err(fault);
  const random = xoroshiro128plus(seed);
  const half = Math.ceil(model.shape.contextLength / 2);
  const known = [...prompt];
  const startMs = performance.now();
  let generated = readTokens(model, known.slice(-half));
  for (let made = 0; made < tokenCount; made += 1) {
    const logits = await generated.logits.data<'float32'>();
    generated.logits.dispose();
    const token = sampleToken(logits, temperature, uniformFloat64(random));
    known.push(token);
    if (generated.cache.length < model.shape.contextLength)
      generated = model.generateStep(generated.cache, token);
    else {
      disposeCache(generated.cache);
      generated = readTokens(model, known.slice(-half));
    }
  }
  generated.logits.dispose();
  disposeCache(generated.cache);
  const seconds = (performance.now() - startMs) / 1000;
  return ok({
    tokens: Uint32Array.from(known.slice(prompt.length)),
    tokensPerSecond: tokenCount / Math.max(seconds, 1e-6),
  });
}

/** What comes after a prompt, as logits over the vocabulary; of a longer prompt the end that fits the context counts. */
export async function nextLogits(
  model: Transformer,
  prompt: Uint32Array,
): Promise<Result<Float32Array, TrainingFault>> {
  const fault = tokensFault(model, 'prompt', prompt);
  if (fault !== null) return err(fault);
  const { logits, cache } = readTokens(model, [...prompt.slice(-model.shape.contextLength)]);
  const values = await logits.data<'float32'>();
  logits.dispose();
  disposeCache(cache);
  return ok(values);
}

/** Token by token, as they are generated: a pass over all of them at once would need kernels of its own. */
function readTokens(model: Transformer, tokens: readonly number[]): Generated {
  const [first = 0, ...others] = tokens;
  let generated = model.generateStep(model.emptyCache(), first);
  for (const token of others) {
    generated.logits.dispose();
    generated = model.generateStep(generated.cache, token);
  }
  return generated;
}
