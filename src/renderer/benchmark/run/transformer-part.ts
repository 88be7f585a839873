import type { TransformerResult } from '#core/benchmark/result';
import { benchmarkSizes } from '#core/benchmark/transformers/benchmark-sizes';
import { parameterCount } from '#core/transformer/parameters';
import { isFatal } from '../../tensor/backend/backend-fault';
import { runTransformer } from '../transformers/run-transformer';
import { isTooLong, STEPS_NEEDED } from './budget';
import { bestMatmulRate, expectedStepSeconds } from './expected-seconds';
import { keepTransformer } from './keep-outcome';
import { leftOut, note, type PartOutcome } from './part-outcome';
import { type PartPlan, roundSecondsOf } from './part-plan';
import type { Run } from './run';

/** The first round of one Transformer of the set that fits the machine. @param lastAtSeconds it does not begin later */
export async function runTransformerPart(
  part: PartPlan['transformers'][number],
  run: Run,
  lastAtSeconds: number,
): Promise<PartOutcome<TransformerResult>> {
  await run.pause.breathe();
  const { sizes, isSmallest } = benchmarkSizes(bestMatmulRate(run.kernels), run.backend.isSoftware);
  const size = sizes.find(({ id }) => id === part.size);
  if (size === undefined) throw new Error(`no Transformer ${part.size}`);
  const expected = expectedStepSeconds(size, run.kernels, run.transformers, run.backend.name);
  const isLeftOut =
    run.elapsedSeconds() > lastAtSeconds || isTooLong(expected, part.capSeconds, STEPS_NEEDED);
  const outcome = isLeftOut
    ? leftOut<TransformerResult>(part.id, expected)
    : await runTransformer(part.id, size, null, { ...run, capSeconds: roundSecondsOf(part) });
  // A lost device ends the run; it is told there.
  if (outcome.fault !== null && isFatal(outcome.fault)) return outcome;
  // Said once, with the first size.
  const notes =
    isSmallest && part.size === 'small'
      ? [...outcome.notes, note('smallest-models', null, { parameters: parameterCount(sizes[2].shape) })]
      : outcome.notes;
  keepTransformer(run, part.id, { ...outcome, notes });
  return outcome;
}
