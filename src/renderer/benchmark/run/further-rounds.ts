import type { KernelResult, Timing, TransformerResult } from '#core/benchmark/result';
import { roundSpread } from '#core/benchmark/statistics/rounds';
import { runTransformer } from '../transformers/run-transformer';
import type { Budget } from './budget';
import { keepKernel, keepTransformer } from './keep-outcome';
import { measuredKernel } from './kernel-part';
import type { PartOutcome } from './part-outcome';
import { type PartPlan, type PlannedPart, roundSecondsOf } from './part-plan';
import type { Run } from './run';
import { runKernel } from './run-kernel';

/** Rounds that lie further apart are followed by another one, while there is time [ratio]. */
const STEADY_SPREAD = 0.02;
const MAX_ROUND_COUNT = 8;

/** One more round of a part. */
export interface FurtherRound {
  readonly part: PlannedPart;
  /** That it and those after it may take [s]. */
  readonly leftSeconds: number;
  /** It does not begin later after the start [s]. */
  readonly lastAtSeconds: number;
  /** @throws Cancelled */
  readonly measure: () => Promise<PartOutcome<KernelResult> | PartOutcome<TransformerResult>>;
}

/**
 * Parts of which another round would tell more, in the order of the plan: those that have not had as many as were planned,
 * whose rounds lie apart, or whose median is not known well enough.
 */
export function furtherRounds(
  run: Run,
  { lastRoundAtSeconds, lastTransformerAtSeconds }: Budget,
): readonly FurtherRound[] {
  return [
    ...run.plan.kernels.flatMap((part) => kernelRound(part, run, lastRoundAtSeconds) ?? []),
    ...run.plan.transformers.flatMap((part) => transformerRound(part, run, lastTransformerAtSeconds) ?? []),
  ];
}

function kernelRound(
  part: PartPlan['kernels'][number],
  run: Run,
  lastAtSeconds: number,
): FurtherRound | null {
  const measured = measuredKernel(part, run);
  // Of what was measured before a device was lost, no samples are left.
  if (measured === null || !run.rounds.has(measured.spec.id)) return null;
  const { spec, known } = measured;
  const leftSeconds = roundsLeft(part, known.timing) * roundSecondsOf(part);
  if (leftSeconds === 0) return null;
  const measure = async () => {
    const outcome = await runKernel(spec, known, { ...run, capSeconds: roundSecondsOf(part) });
    // What was known stays where a round fails.
    if (outcome.result !== null) keepKernel(run, part.id, outcome);
    return outcome;
  };
  return { part, leftSeconds, lastAtSeconds, measure };
}

function transformerRound(
  part: PartPlan['transformers'][number],
  run: Run,
  lastAtSeconds: number,
): FurtherRound | null {
  const known = run.transformers.find(({ id }) => id === part.size);
  if (known === undefined || !run.rounds.has(`${part.id}/training`)) return null;
  const rounds = Math.max(roundsLeft(part, known.training), roundsLeft(part, known.generation));
  const leftSeconds = rounds * roundSecondsOf(part);
  if (leftSeconds === 0) return null;
  const measure = async () => {
    const context = { ...run, capSeconds: roundSecondsOf(part) };
    const outcome = await runTransformer(part.id, known, known, context);
    if (outcome.result !== null) keepTransformer(run, part.id, outcome);
    return outcome;
  };
  return { part, leftSeconds, lastAtSeconds, measure };
}

/** As many as are missing of the plan; past it one at a time, until the rounds agree. */
function roundsLeft({ roundCount }: PlannedPart, timing: Timing | null): number {
  if (timing === null) return 0;
  const { roundMedianSeconds: rounds = [timing.medianSeconds], stoppedBy } = timing;
  if (rounds.length < roundCount) return roundCount - rounds.length;
  const isSteady = rounds.length > 1 && roundSpread(rounds) <= STEADY_SPREAD;
  return rounds.length >= MAX_ROUND_COUNT || (isSteady && stoppedBy === 'precision') ? 0 : 1;
}
