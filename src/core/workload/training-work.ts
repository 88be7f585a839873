import {
  fineTuningFlopPerToken,
  forwardFlopPerToken,
  trainingFlopPerToken,
} from '#core/compute/training-flop';
import type { Plan } from '#core/plan/plan';
import { diffusionTrainingFlop } from '#core/workload/diffusion-flop';
import { lookupBytes, recommenderTrainingFlop } from '#core/workload/recommender-work';
import {
  type Amount,
  diffusionOf,
  imageOf,
  isReinforcement,
  recommenderOf,
  trainingAmount,
  WORKLOAD_DEFAULTS,
  workloadKindOf,
} from '#core/workload/resolve';
import { patchCount, visionTrainingFlop } from '#core/workload/vision-flop';

export type Approach = Plan['training']['approach'];

/** What of a plan says how much arithmetic its training is. */
export type TrainedPlan = Pick<Plan, 'workload' | 'model' | 'training' | 'fineTuning'>;

/** Work of the final run for one token or sample, whatever hardware does it. */
export interface TrainingWork {
  /** Tokens or samples. */
  readonly amount: Amount;
  /** Done at the speed of a training step [FLOP]. */
  readonly stepFlop: number;
  /** Done at the speed of generating text [FLOP]. */
  readonly rolloutFlop: number;
  /** Moved by look-ups in tables, at memory bandwidth [B]. */
  readonly lookupBytes: number;
}

/** All arithmetic of one token or sample, which the law counts. @returns [FLOP] */
export function flopPerUnit({ stepFlop, rolloutFlop }: TrainingWork): number {
  return stepFlop + rolloutFlop;
}

/** The kind of the plan's model and the way it is trained decide on the formula; METHODS.md section 1. */
export function trainingWork(plan: TrainedPlan, approach: Approach = plan.training.approach): TrainingWork {
  const amount = trainingAmount(plan, approach);
  const only = (stepFlop: number): TrainingWork => ({ amount, stepFlop, rolloutFlop: 0, lookupBytes: 0 });
  const { model } = plan;
  switch (workloadKindOf(plan)) {
    case 'language':
      return isReinforcement(plan, approach)
        ? reinforcementWork(plan, amount)
        : only(languageFlop(plan, approach) + teacherFlop(plan));
    case 'vision-transformer': {
      const { resolution, patchSize } = imageOf(plan);
      return only(visionTrainingFlop(model, patchCount(resolution, patchSize)));
    }
    case 'diffusion':
      return only(diffusionTrainingFlop(model, diffusionOf(plan)));
    case 'recommender':
      return {
        ...only(recommenderTrainingFlop(model.parameterCount)),
        lookupBytes: lookupBytes(recommenderOf(plan)),
      };
  }
}

/** Parameters of the model that is adapted, per token. */
export function baseParameterCount({ fineTuning, model }: Pick<Plan, 'fineTuning' | 'model'>): number {
  return fineTuning.baseParameterCount ?? model.activeParameterCount;
}

function languageFlop(plan: TrainedPlan, approach: Approach): number {
  const { model, fineTuning } = plan;
  if (approach === 'train') return trainingFlopPerToken(model);
  // Goes on as it was pre-trained, with attention where the shape is known.
  if (fineTuning.method === 'continued' && fineTuning.baseParameterCount === null)
    return trainingFlopPerToken(model);
  return fineTuningFlopPerToken(fineTuning.method, baseParameterCount(plan), fineTuning.adapterShare);
}

/** The teacher of a distillation reads every token: 2·N_teacher. @returns [FLOP per token] */
function teacherFlop({ workload }: Pick<Plan, 'workload'>): number {
  const teacher = workload?.teacherParameterCount ?? null;
  return teacher === null ? 0 : forwardFlopPerToken(teacher);
}

/**
 * For each generated token: 2·N to generate it, 2·N of each scoring model to read it, 6·N for those that are learnt from.
 * Without an answer, a reference model as large as the trained one scores. METHODS.md section 1.
 */
function reinforcementWork(plan: TrainedPlan, amount: Amount): TrainingWork {
  const base = baseParameterCount(plan);
  const { trainedShare = WORKLOAD_DEFAULTS.trainedShare, scoringParameterCount = base } =
    plan.workload?.reinforcement ?? {};
  const updateFlop = fineTuningFlopPerToken('reinforcement', base, 0) * trainedShare;
  return {
    amount,
    stepFlop: updateFlop + forwardFlopPerToken(scoringParameterCount),
    rolloutFlop: forwardFlopPerToken(base),
    lookupBytes: 0,
  };
}
