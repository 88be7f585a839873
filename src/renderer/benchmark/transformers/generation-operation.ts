import { randomTokens } from '#core/transformer/random-tokens';
import { disposeCache, type Generated } from '../../tensor/transformer/generation';
import type { Transformer } from '../../tensor/transformer/transformer';
import type { TimedOperation } from '../timing/timed-operation';

const SEED = 8;
/** Share of the context that is filled before the first timed token: neither the empty nor the full one. */
const PROMPT_SHARE = 0.25;

export interface Generation {
  /** One token. Which one comes next is fixed, so that nothing is read back between two of them. */
  readonly operation: TimedOperation;
  dispose(): void;
}

export function createGeneration(model: Transformer): Generation {
  const { contextLength } = model.shape;
  const tokens = randomTokens(model.shape, 1, SEED).inputs;
  const prompt = tokens.slice(0, Math.max(1, Math.floor(contextLength * PROMPT_SHARE)));
  let generated: Generated | null = null;

  function dispose(): void {
    if (generated === null) return;
    generated.logits.dispose();
    disposeCache(generated.cache);
    generated = null;
  }

  function next(): void {
    if (generated === null || generated.cache.length >= contextLength) {
      dispose();
      generated = model.startGeneration(prompt);
    }
    generated.logits.dispose();
    generated = model.generateStep(generated.cache, tokens[generated.cache.length] ?? 0);
  }

  return {
    operation: {
      // A full context starts over, which is not what is timed.
      prepare() {
        dispose();
        generated = model.startGeneration(prompt);
      },
      run: next,
      isRepeatable: true,
      maxRepeats: contextLength - prompt.length,
      measures: 'whole',
    },
    dispose,
  };
}
