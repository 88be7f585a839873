import type { Accelerator } from '#core/catalog/catalog';
import { acceleratorHours, fineTuningFlopPerToken, trainingFlopPerToken } from '#core/compute/training-flop';
import { efficiencyModifiers } from '#core/evaluation/collect-inputs';
import type { FigureBook } from '#core/evaluation/figure-book';
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

/** @param accelerator the part the hours are counted on, which may differ from the plan's */
export function trainingVectors(
  plan: Plan,
  approach: Approach,
  accelerator: Accelerator,
  inputs: InputSet,
  book: FigureBook,
): TrainingVectors {
  const fineTune = approach === 'fine-tune';
  const { model, training, fineTuning } = plan;
  const baseParameters = fineTuning.baseParameterCount ?? model.activeParameterCount;
  const flopPerToken = fineTune
    ? fineTuningFlopPerToken(fineTuning.method, baseParameters, fineTuning.adapterShare)
    : trainingFlopPerToken(model);
  const flopPerUnit = acceleratorHours(flopPerToken, accelerator.bf16DenseTflops, 1);

  const tokens = inputs.vector(fineTune ? 'fineTuning.tokens' : 'training.tokens');
  const classEfficiency =
    training.stepEfficiency ?? book.assumption(`step_efficiency.${accelerator.efficiencyClass}`);
  const efficiency = inputs.ownVector('training.stepEfficiency', classEfficiency);
  for (const id of efficiencyModifiers(plan, accelerator)) multiplyInto(efficiency, inputs.vector(id));
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
    const stepHours = (flopPerUnit * count) / Math.min(1, efficiency[run] as number);
    const heldHours = stepHours / (goodput[run] as number);
    flop[run] = flopPerToken * count;
    step[run] = stepHours;
    lost[run] = heldHours - stepHours;
    experiments[run] = heldHours * ((multiplier[run] as number) - 1);
    postTraining[run] = fineTune ? 0 : heldHours * (postShare[run] as number);
  }
  return { flop, step, lost, experiments, postTraining };
}
