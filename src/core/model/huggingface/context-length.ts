import type { ConfigFields } from '#core/model/huggingface/config-fields';
import { LIMITS } from '#core/model/huggingface/model-layout';
import { isRecord } from '#core/shared/json/json-record';

/** Above it, pre-training usually runs on shorter sequences than the model can read. */
const USUAL_TRAINING_TOKENS = 8192;

/**
 * Sequence length in training. `max_position_embeddings` is the longest sequence a model reads; where the rotary
 * positions were stretched afterwards, the length before is the one that most of the training ran on.
 *
 * @returns [tokens]
 */
export function readContextLength(fields: ConfigFields, key: string, fallback: number): number {
  const longest = fields.count(key, LIMITS.context, fallback);
  const original = originalLength(fields.scope.record);
  if (original !== null && original < longest) {
    fields.note(
      'context-before-stretching',
      `training context taken as ${original} tokens, the length before positions were stretched to ${longest}`,
      { original, longest },
    );
    return original;
  }
  if (longest > USUAL_TRAINING_TOKENS)
    fields.note(
      'context-is-longest',
      `training context taken as ${longest} tokens, the longest the model reads; most training may have been shorter`,
      { longest },
    );
  return longest;
}

function originalLength(record: Readonly<Record<string, unknown>>): number | null {
  for (const key of ['rope_scaling', 'rope_parameters']) {
    const scaling = record[key];
    if (!isRecord(scaling)) continue;
    for (const place of [scaling, scaling.full_attention]) {
      const value = isRecord(place) ? place.original_max_position_embeddings : undefined;
      if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LIMITS.context)
        return value;
    }
  }
  return null;
}
