import { shapeFault } from '#core/transformer/parameters';
import { TransformerShape } from '#core/transformer/shape';
import type { TrainingFault, TrainingSetup } from './messages';

/** What a training cannot start with; null: nothing. */
export function setupFault(setup: Omit<TrainingSetup, 'backend'>): TrainingFault | null {
  const fault = (code: TrainingFault['code'], field: string, message: string): TrainingFault => ({
    code,
    field,
    message: `field ${field}: ${message}`,
    step: 0,
  });
  const shape = TransformerShape.safeParse(setup.shape);
  const issue = shape.error?.issues[0];
  if (issue) return fault('invalid-input', String(issue.path[0] ?? 'shape'), issue.message);
  const parts = shapeFault(setup.shape);
  if (parts !== null) return { code: 'invalid-input', ...parts, step: 0 };

  const { contextLength, vocabularySize } = setup.shape;
  for (const field of ['tokens', 'heldOutTokens'] as const) {
    const tokens = setup[field];
    if (tokens.length < contextLength + 1)
      return {
        ...fault(
          'too-few-tokens',
          field,
          `expected at least ${contextLength + 1} tokens, received ${tokens.length}`,
        ),
        bound: { expected: contextLength + 1, received: tokens.length },
      };
    const unknown = tokens.find((token) => token >= vocabularySize);
    if (unknown !== undefined)
      return fault('invalid-input', field, `expected ids below ${vocabularySize}, received ${unknown}`);
  }
  for (const field of ['batchSize', 'stepCount', 'heldOutEverySteps'] as const)
    if (!(Number.isSafeInteger(setup[field]) && setup[field] >= 1))
      return fault('invalid-input', field, `expected a whole number from 1, received ${setup[field]}`);
  for (const field of ['learningRate', 'maxGradientNorm'] as const)
    if (!(setup[field] > 0 && Number.isFinite(setup[field])))
      return fault('invalid-input', field, `expected a number above 0, received ${setup[field]}`);
  if (!(Number.isSafeInteger(setup.warmUpSteps) && setup.warmUpSteps >= 0))
    return fault(
      'invalid-input',
      'warmUpSteps',
      `expected a whole number from 0, received ${setup.warmUpSteps}`,
    );
  return null;
}
