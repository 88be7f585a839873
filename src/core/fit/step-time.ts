import type { MemoryModel } from '#core/fit/device-memory';
import type { FitJob } from '#core/fit/fit-job';
import { acceleratorsOf, type Layout, microBatchesOf } from '#core/fit/layout';
import { OPTIMIZERS } from '#core/fit/optimizers';
import { bubbleOverWork } from '#core/fit/pipeline-bubble';

/** Where the time of one step of the optimizer goes [s]. */
export interface StepTime {
  /** Arithmetic of the model at the rate between waits. */
  readonly compute: number;
  /** Arithmetic done a second time. */
  readonly recompute: number;
  /** Traffic of tensor, pipeline and expert parallelism, which the next operation waits for. */
  readonly exchange: number;
  /** Traffic of gradients and gathered weights that arithmetic does not hide. */
  readonly gradients: number;
  /** Stages waiting for the first and the last micro-batch. */
  readonly bubble: number;
  readonly total: number;
  /** Tokens of the step. */
  readonly tokens: number;
  /** Arithmetic of the model over the whole step [0..1]. */
  readonly efficiency01: number;
}

/** Forward passes done again over all three of forward and backward; attention scores alone are 2.7 % (arXiv:2205.05198, section 5). */
const RECOMPUTE_SHARE = { none: 0, selective: 0.027, full: 1 / 3 } as const;
/** Two all-reduces forward and two backward (arXiv:1909.08053); four exchanges of tokens with experts. */
const EXCHANGES_PER_LAYER = 4;
const BF16_BYTES = 2;
const BACKWARD_SHARE = 2 / 3;

/**
 * Time of a step under a layout. Traffic as METHODS.md section 2 counts it, charged where nothing can hide it: tensor,
 * pipeline and expert parallelism in full, gradients beyond the backward pass of the last micro-batch, weights that
 * ZeRO-3 gathers beyond the arithmetic. Within a node it goes over the links, else over the network.
 *
 * @returns null when the batch has not even one micro-batch for each replica
 */
export function stepTime(job: FitJob, layout: Layout, memory: MemoryModel): StepTime | null {
  const microBatches = microBatchesOf(layout, {
    globalTokens: job.globalBatchTokens,
    sequenceTokens: job.sequenceTokens,
  });
  if (microBatches < 1) return null;
  const { device, model, nodeSize } = job;
  const { tensor, context, pipeline, data, expert, microBatch, zero, interleave } = layout;
  const count = acceleratorsOf(layout);
  const microTokens = microBatch * job.sequenceTokens;
  const tokens = microTokens * microBatches * data;
  const compute = (job.flopPerToken * tokens) / (count * device.flopPerSecond);
  const isSelectiveFree = layout.recompute === 'selective' && job.flashAttention;
  const recompute = isSelectiveFree ? 0 : compute * RECOMPUTE_SHARE[layout.recompute];

  const rate = (groupSize: number) =>
    groupSize <= nodeSize ? device.linkBytesPerSecond : device.networkBytesPerSecond;
  const layers = model.layerCount / pipeline;
  const stateBytes = (BF16_BYTES * microTokens * model.hiddenSize) / context;
  const tensorTime = (EXCHANGES_PER_LAYER * layers * stateBytes * 2 * (1 - 1 / tensor)) / rate(tensor);
  const expertTime =
    expert === 1
      ? 0
      : (EXCHANGES_PER_LAYER *
          layers *
          (job.experts?.perToken ?? 1) *
          (stateBytes / tensor) *
          (1 - 1 / expert)) /
        rate(tensor * expert);
  const stageTime =
    pipeline === 1 ? 0 : (2 * interleave * (stateBytes / tensor)) / rate(tensor * context * data * pipeline);
  const exchange = microBatches * (tensorTime + expertTime + stageTime);

  const replicas = data * context;
  const trained = job.adapter === null ? 1 : job.adapter.share01;
  const held = memory.parametersOn(layout);
  const gradientBytes = held * trained * OPTIMIZERS[job.optimizer].gradients;
  const between = (1 - 1 / replicas) / rate(tensor * replicas);
  const work = compute + recompute;
  // Spread gradients are summed after every micro-batch, whole ones after the last; then the weights come back.
  const backward = BACKWARD_SHARE * work;
  const gradients =
    zero === 3
      ? Math.max(0, microBatches * (gradientBytes + 2 * BF16_BYTES * held) * between - work)
      : zero === 2
        ? Math.max(0, (microBatches + 1) * gradientBytes * between - backward)
        : Math.max(0, 2 * gradientBytes * between - backward / microBatches);
  const bubble = bubbleOverWork(layout, microBatches) * (work + exchange);
  const total = work + exchange + gradients + bubble;
  return { compute, recompute, exchange, gradients, bubble, total, tokens, efficiency01: compute / total };
}
