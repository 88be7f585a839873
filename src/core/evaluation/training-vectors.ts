import type { Accelerator } from '#core/catalog/catalog';
import { acceleratorHours } from '#core/compute/training-flop';
import { efficiencyModifiers, ownEfficiencyModifiers } from '#core/evaluation/collect-inputs';
import type { FigureBook } from '#core/evaluation/figure-book';
import { fleetTflopsEach, nativeBandwidth } from '#core/evaluation/own-machines/own-rates';
import { countOf, type OwnUnit } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import type { InputSet } from '#core/uncertainty/input-set';
import { capAt, multiplyInto } from '#core/uncertainty/vectors';
import { LOOKUP_EFFICIENCY, ROLLOUT_SPEED_INPUT } from '#core/workload/efficiency';
import { isLanguagePlan, workloadKindOf } from '#core/workload/resolve';
import { type Approach, flopPerUnit, trainingWork } from '#core/workload/training-work';

export type { Approach };

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
  /** Memory bandwidth per run [GB/s], [vectorLength]; only where tables are looked up, else null. */
  readonly gbPerSecond: Float64Array | null;
}

/**
 * A part of the catalog reaches its class's step efficiency of its dense BF16 peak, or what the plan says.
 *
 * @param book of the approach that is trained
 */
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
  capAt(reached, 1);
  const gbPerSecond =
    workloadKindOf(plan) === 'recommender'
      ? inputs.scratch().fill(accelerator.memoryBandwidthGbPerSecond)
      : null;
  return { peakTflops: accelerator.bf16DenseTflops, reached, gbPerSecond };
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
  if (workloadKindOf(plan) !== 'recommender') return { peakTflops: 1, reached, gbPerSecond: null };
  const gbPerSecond = inputs.zeros();
  for (const { machine, count } of units) {
    const bandwidth = nativeBandwidth(machine, parts, inputs);
    const share = count / countOf(units);
    for (let run = 0, length = gbPerSecond.length; run < length; run += 1)
      gbPerSecond[run] = (gbPerSecond[run] as number) + share * (bandwidth[run] as number);
  }
  return { peakTflops: 1, reached, gbPerSecond };
}

const SECONDS_PER_HOUR = 3600;

/** @param speed of the hardware that the hours are counted on, which may differ from the plan's */
export function trainingVectors(
  plan: Plan,
  approach: Approach,
  { peakTflops, reached, gbPerSecond }: TrainingSpeed,
  inputs: InputSet,
): TrainingVectors {
  const hasPostTraining = approach === 'train' && isLanguagePlan(plan);
  const work = trainingWork(plan, approach);
  const flopEach = flopPerUnit(work);
  const units = inputs.vector(work.amount.path);
  const stepHoursEach = acceleratorHours(work.stepFlop, peakTflops, 1);
  const rolloutHoursEach = acceleratorHours(work.rolloutFlop, peakTflops, 1);
  const rolloutSpeed = work.rolloutFlop > 0 ? inputs.vector(ROLLOUT_SPEED_INPUT) : null;
  const lookupGbHoursEach = work.lookupBytes / 1e9 / SECONDS_PER_HOUR;
  const lookupEfficiency = gbPerSecond === null ? null : inputs.vector(LOOKUP_EFFICIENCY);
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
    const count = units[run] as number;
    let stepHours = (stepHoursEach * count) / (reached[run] as number);
    if (rolloutSpeed !== null)
      stepHours += (rolloutHoursEach * count) / ((reached[run] as number) * (rolloutSpeed[run] as number));
    if (gbPerSecond !== null && lookupEfficiency !== null)
      stepHours +=
        (lookupGbHoursEach * count) / ((gbPerSecond[run] as number) * (lookupEfficiency[run] as number));
    const heldHours = stepHours / (goodput[run] as number);
    flop[run] = flopEach * count;
    step[run] = stepHours;
    lost[run] = heldHours - stepHours;
    experiments[run] = heldHours * ((multiplier[run] as number) - 1);
    postTraining[run] = hasPostTraining ? heldHours * (postShare[run] as number) : 0;
  }
  return { flop, step, lost, experiments, postTraining };
}
