import type { TFunction } from 'i18next';
import type { InferencePoint } from '#core/compute/efficiency/inference-point';
import type { TrainingRun } from '#core/compute/efficiency/training-run';
import type { Format } from '../../../format/create-format';
import { shortAccelerator } from '../short-accelerator';

/** What is known of a run before it starts, in a line: `8.17B on 12T tokens, 256 × H100, 2024`. */
export function factsText(
  t: TFunction<'costBacktest'>,
  format: Format,
  facts: TrainingRun | InferencePoint,
): string {
  const accelerator = shortAccelerator(facts.accelerator.name);
  if ('tokens' in facts)
    return t(facts.acceleratorCount === null ? 'facts.trainingUnknown' : 'facts.training', {
      size: format.size(facts.activeParameterCount),
      tokens: format.size(facts.tokens),
      number: format.integer(facts.acceleratorCount ?? 0),
      accelerator,
      year: String(facts.year),
    });
  return t(facts.concurrency === null ? 'facts.inferenceMax' : 'facts.inference', {
    number: format.integer(facts.acceleratorCount),
    accelerator,
    input: format.integer(facts.inputTokens),
    output: format.integer(facts.outputTokens),
    batch: format.integer(facts.concurrency ?? 0),
  });
}
