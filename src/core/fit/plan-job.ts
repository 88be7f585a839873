import type { Accelerator } from '#core/catalog/catalog';
import { isAdapterMethod } from '#core/compute/training-flop';
import { FOUR_BIT_BYTES_PER_PARAMETER, FROZEN_BYTES_PER_PARAMETER } from '#core/compute/training-memory';
import type { FigureBook } from '#core/evaluation/figure-book';
import { ownMemoryBytes } from '#core/evaluation/own-machines/own-figures';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import { MOST_ZERO_IN_PIPELINES } from '#core/fit/candidates';
import type { Device } from '#core/fit/device';
import type { FitFault } from '#core/fit/fit-fault';
import type { FitJob } from '#core/fit/fit-job';
import { lawOfBatchTokens, wholeSequences } from '#core/fit/global-batch';
import { stageLayers, type ZeroStage } from '#core/fit/layout';
import { assumedExperts, type Experts } from '#core/fit/model-parts';
import { usualNodeSize } from '#core/fit/node-size';
import { architectureFromParameterCount } from '#core/model/parameter-count';
import type { ModelArchitecture } from '#core/plan/architecture';
import { countOf, isOwnHardware, trainingUnitsOf } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import type { TrainingLayout } from '#core/plan/training-layout';
import { err, ok, type Result } from '#core/shared/result';
import { scalePoints } from '#core/uncertainty/three-point';
import { type TrainedPlan, trainingWork } from '#core/workload/training-work';

type JobPlan = TrainedPlan & Pick<Plan, 'machines'>;

/** Most accelerators looked at where the user names no limit; the most a plan can have. */
const MOST_ACCELERATORS = 1_000_000;
const FROZEN_BYTES = {
  bf16: FROZEN_BYTES_PER_PARAMETER,
  '8-bit': 1,
  '4-bit': FOUR_BIT_BYTES_PER_PARAMETER,
} as const;
const LAYOUT = 'training.layout';

/**
 * What a layout is searched for, from a plan and the figures that it rests on.
 *
 * @param part that is trained on; null = own machines of the plan
 * @returns a fault that names the field of the plan and its bound when the answers contradict each other
 */
export function planJob(
  plan: JobPlan,
  part: Accelerator | null,
  parts: ReadonlyMap<string, Accelerator>,
  book: Pick<FigureBook, 'assumption'>,
): Result<FitJob, FitFault> {
  const answers: TrainingLayout = plan.training.layout ?? {};
  const model = trainedModel(plan);
  const hardware = part === null ? ownDevice(plan, parts, book) : partDevice(part, book, answers);
  if (!hardware.ok) return hardware;
  const { device, nodeSize, available } = hardware.value;
  const experts = expertsOf(model, answers);
  const isFineTuning = plan.training.approach === 'fine-tune';
  const { amount, stepFlop: flopPerToken } = trainingWork(plan);
  const tokens = amount.value.likely;
  const lawTokens = book.assumption('layout.batch_over_law').likely * lawOfBatchTokens(flopPerToken * tokens);
  const runtime = book.assumption('layout.runtime_gb');
  const job: FitJob = {
    model,
    adapter:
      isFineTuning && isAdapterMethod(plan.fineTuning.method)
        ? {
            share01: plan.fineTuning.adapterShare,
            frozenBytes:
              FROZEN_BYTES[answers.frozenWeights ?? (plan.fineTuning.method === 'qlora' ? '4-bit' : 'bf16')],
          }
        : null,
    experts,
    optimizer: answers.optimizer ?? 'adamw',
    flopPerToken,
    sequenceTokens: model.contextLength,
    globalBatchTokens: answers.globalBatchTokens ?? wholeSequences(lawTokens, model.contextLength, tokens),
    flashAttention: answers.flashAttention ?? true,
    device,
    nodeSize,
    allowed: {
      maxAccelerators: Math.min(answers.maxAccelerators ?? MOST_ACCELERATORS, available),
      zero: (answers.zeroStage as ZeroStage | undefined) ?? null,
      recompute: answers.recompute ?? null,
      tensor: answers.tensorParallel ?? null,
      pipeline: answers.pipelineParallel ?? null,
    },
    fragmentation01: book.assumption('layout.fragmentation'),
    runtimeBytes: scalePoints(runtime, 1e9),
  };
  const fault = contradiction(job);
  return fault === null ? ok(job) : err(fault);
}

/** The model that is trained: the plan's, or the base that is adapted, in its usual shape where only its size is known. */
function trainedModel({ model, training, fineTuning }: TrainedPlan): ModelArchitecture {
  const base = fineTuning.baseParameterCount;
  if (training.approach === 'train' || base === null || base === model.parameterCount) return model;
  const usual = architectureFromParameterCount(base);
  return usual.ok ? { ...usual.value, contextLength: model.contextLength } : model;
}

function expertsOf(model: ModelArchitecture, answers: TrainingLayout): Experts | null {
  const assumed = assumedExperts(model);
  return assumed === null
    ? null
    : { count: answers.expertCount ?? assumed.count, perToken: answers.expertsPerToken ?? assumed.perToken };
}

interface Hardware {
  readonly device: Device;
  readonly nodeSize: number;
  /** Of them there are. */
  readonly available: number;
}

function partDevice(
  part: Accelerator,
  book: Pick<FigureBook, 'assumption'>,
  answers: TrainingLayout,
): Result<Hardware, FitFault> {
  const reached = book.assumption('layout.link_efficiency').likely;
  const networkBytes = book.assumption('network.gb_per_second').likely * 1e9 * reached;
  // Both directions are summed in the catalog (METHODS.md section 7); traffic goes both ways at once.
  const linkBytes =
    part.interconnectGbPerSecond === null ? networkBytes : (part.interconnectGbPerSecond / 2) * 1e9 * reached;
  return ok({
    device: {
      name: part.name,
      memoryBytes: part.memoryGb * 1e9,
      flopPerSecond: part.bf16DenseTflops * 1e12 * book.assumption('layout.kernel_efficiency').likely,
      linkBytesPerSecond: linkBytes,
      networkBytesPerSecond: networkBytes,
    },
    nodeSize: answers.nodeSize ?? usualNodeSize(part),
    available: MOST_ACCELERATORS,
  });
}

/** Every machine holds as much: the one with least memory decides. Each stands alone on an ordinary network. */
function ownDevice(
  plan: JobPlan,
  parts: ReadonlyMap<string, Accelerator>,
  book: Pick<FigureBook, 'assumption'>,
): Result<Hardware, FitFault> {
  const units = trainingUnitsOf(plan as Plan);
  const field = 'training.acceleratorId';
  if (units.length === 0) return err({ field, reason: 'unknown-hardware', bound: null, value: null });
  const memories = units.map(({ machine }) => ownMemoryBytes(machine, partOf(machine, parts)));
  if (memories.some((bytes) => bytes === null))
    return err({ field, reason: 'memory-unknown', bound: null, value: null });
  const rates = units.map(
    ({ machine }) => machine.trainingFlopPerSecond.likely * (machine.nativeFactor?.likely ?? 1),
  );
  const networkBytes =
    book.assumption('network.own_gb_per_second').likely *
    1e9 *
    book.assumption('layout.link_efficiency').likely;
  return ok({
    device: {
      name: units.map(({ machine }) => machine.name).join(' + '),
      memoryBytes: Math.min(...(memories as number[])),
      flopPerSecond: Math.min(...rates),
      linkBytesPerSecond: networkBytes,
      networkBytesPerSecond: networkBytes,
    },
    nodeSize: 1,
    available: isOwnHardware(plan.training.acceleratorId) ? countOf(units) : MOST_ACCELERATORS,
  });
}

function contradiction(job: FitJob): FitFault | null {
  const { allowed, model, nodeSize, sequenceTokens, globalBatchTokens, experts } = job;
  const { tensor, pipeline, zero } = allowed;
  if (globalBatchTokens < sequenceTokens)
    return fault('globalBatchTokens', 'batch-below-sequence', sequenceTokens, globalBatchTokens);
  if (pipeline !== null && pipeline > model.layerCount)
    return fault('pipelineParallel', 'more-stages-than-layers', model.layerCount, pipeline);
  if (pipeline !== null && stageLayers(model.layerCount, pipeline) === null)
    return fault('pipelineParallel', 'stages-do-not-divide', model.layerCount, pipeline);
  if (tensor !== null && tensor > nodeSize)
    return fault('tensorParallel', 'tensor-beyond-node', nodeSize, tensor);
  if (tensor !== null && model.attentionHeadCount % tensor !== 0)
    return fault('tensorParallel', 'tensor-does-not-divide', model.attentionHeadCount, tensor);
  if (pipeline !== null && pipeline > 1 && zero !== null && zero > MOST_ZERO_IN_PIPELINES)
    return fault('zeroStage', 'zero-with-pipeline', MOST_ZERO_IN_PIPELINES, zero);
  if (experts !== null && experts.perToken >= experts.count)
    return fault('expertsPerToken', 'more-experts-per-token', experts.count, experts.perToken);
  return null;
}

function fault(
  answer: keyof TrainingLayout,
  reason: FitFault['reason'],
  bound: number,
  value: number,
): FitFault {
  return { field: `${LAYOUT}.${answer}`, reason, bound, value };
}
