import type { Transformer } from '../../tensor/transformer/transformer';
import type { TrainingFault } from './messages';

/** What keeps tokens from being given to the model; null: nothing. */
export function tokensFault(model: Transformer, field: string, tokens: Uint32Array): TrainingFault | null {
  const { vocabularySize } = model.shape;
  const unknown = tokens.find((token) => token >= vocabularySize);
  const message =
    tokens.length === 0
      ? 'expected at least one token, received none'
      : unknown !== undefined
        ? `expected ids below ${vocabularySize}, received ${unknown}`
        : null;
  return message === null
    ? null
    : { code: 'invalid-input', field, message: `field ${field}: ${message}`, step: model.step() };
}
