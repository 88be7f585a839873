import type { Accelerator } from '#core/catalog/catalog';
import { acceleratorHours, fineTuningFlopPerToken, trainingFlopPerToken } from '#core/compute/training-flop';
import { efficiencyModifiers, ownEfficiencyModifiers } from '#core/evaluation/collect-inputs';
import type { FigureBook } from '#core/evaluation/figure-book';
import { fleetTflopsEach } from '#core/evaluation/own-machines/own-rates';
import type { OwnUnit } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import type { InputSet } from '#core/uncertainty/input-set';
import { multiplyInto } from '#core/uncertainty/vectors';

export type Approach = Plan['training']['approach'];

/**
 * Accelerator-hours of training on one kind of accelerator, each [vectorLength]. The three factors that calculators
 * like to mix stay apart: step efficiency gives `step`, goodput adds `lost`, the experiments multiplier `experiments`.
 */
export interface TrainingVectors {
  /** Operations of the final run [FLOP]. */
  readonly flop: Float64Array;
  /** Final run if nothing failed [accelerator-hours]. */
  readonly step: Float64Array;
  /** Held but lost to failures, restarts and checkpoints [accelerator-hours]. */
  readonly lost: Float64Array;
  readonly experiments: Float64Array;
  readonly postTraining: Float64Array;
}

/** How fast hardware trains: `peakTflops` times the share of it that is reached, per run, [vectorLength]. */
export interface TrainingSpeed {
  /** [TFLOP/s] of one accelerator or machine. */
  readonly peakTflops: number;
  readonly reached: Float64Array;
}

/** A part of the catalog reaches its class's step efficiency of its dense BF16 peak, or what the plan says. */
export function acceleratorSpeed(
  plan: Plan,
  accelerator: Accelerator,
  inputs: InputSet,
  book: FigureBook,
): TrainingSpeed {
  const classEfficiency =
    plan.training.stepEfficiency ?? book.assumption(`step_efficiency.${accelerator.efficiencyClass}`);
  const reached = inputs.ownVector('training.stepEfficiency', classEfficiency);
  for (const id of efficiencyModifiers(plan, accelerator)) multiplyInto(reached, inputs.vector(id));
  for (let run = 0, length = reached.length; run < length; run += 1)
    reached[run] = Math.min(1, reached[run] as number);
  return { peakTflops: accelerator.bf16DenseTflops, reached };
}

/** Own machines reach what was measured on them, taken over to native software; see `fleetTflopsEach`. */
export function ownSpeed(
  plan: Plan,
  units: readonly OwnUnit[],
  parts: ReadonlyMap<string, Accelerator>,
  inputs: InputSet,
): TrainingSpeed {
  const reached = inputs.scratch();
  reached.set(fleetTflopsEach(units, parts, inputs));
  for (const id of ownEfficiencyModifiers(plan)) multiplyInto(reached, inputs.vector(id));
  return { peakTflops: 1, reached };
}

/** @param speed of the hardware that the hours are counted on, which may differ from the plan's */
export function trainingVectors(
  plan: Plan,
  approach: Approach,
  { peakTflops, reached }: TrainingSpeed,
  inputs: InputSet,
): TrainingVectors {
  const fineTune = approach === 'fine-tune';
  const { model, fineTuning } = plan;
  const baseParameters = fineTuning.baseParameterCount ?? model.activeParameterCount;
  const flopPerToken = fineTune
    ? fineTuningFlopPerToken(fineTuning.method, baseParameters, fineTuning.adapterShare)
    : trainingFlopPerToken(model);

  const tokens = inputs.vector(fineTune ? 'fineTuning.tokens' : 'training.tokens');
  const flopPerUnit = acceleratorHours(flopPerToken, peakTflops, 1);
  const goodput = inputs.vector('training.goodput');
  const multiplier = inputs.vector('training.experimentsMultiplier');
  const postShare = inputs.vector('training.postTrainingShare');

  const length = inputs.vectorLength;
  const flop = inputs.scratch();
  const step = inputs.scratch();
  const lost = inputs.scratch();
  const experiments = inputs.scratch();
  const postTraining = inputs.scratch();
  for (let run = 0; run < length; run += 1) {
    const count = tokens[run] as number;
    const stepHours = (flopPerUnit * count) / (reached[run] as number);
    const heldHours = stepHours / (goodput[run] as number);
    flop[run] = flopPerToken * count;
    step[run] = stepHours;
    lost[run] = heldHours - stepHours;
    experiments[run] = heldHours * ((multiplier[run] as number) - 1);
    postTraining[run] = fineTune ? 0 : heldHours * (postShare[run] as number);
  }
  return { flop, step, lost, experiments, postTraining };
}
