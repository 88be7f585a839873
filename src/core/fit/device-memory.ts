import { type LayerActivations, layerActivationBytes, layersKept } from '#core/fit/activation-memory';
import type { FitJob } from '#core/fit/fit-job';
import { type Layout, stageLayers } from '#core/fit/layout';
import { modelParts } from '#core/fit/model-parts';
import { OPTIMIZERS, type ParameterBytes } from '#core/fit/optimizers';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** Memory of the fullest accelerator [bytes]. */
export interface DeviceMemory {
  readonly weights: number;
  readonly gradients: number;
  readonly optimizer: number;
  readonly activations: number;
  readonly logits: number;
  /** Lost between blocks of unequal size. */
  readonly fragmentation: number;
  /** Driver, libraries, buffers of the network. */
  readonly runtime: number;
  readonly total: number;
}

/** Parts of the memory in the order they are drawn. */
export const MEMORY_PARTS = [
  'weights',
  'gradients',
  'optimizer',
  'activations',
  'logits',
  'fragmentation',
  'runtime',
] as const satisfies readonly (keyof DeviceMemory)[];

/** Logits, their softmax and its gradient [bytes per token and word of the vocabulary]. METHODS.md section 3. */
const LOGIT_BYTES = 6;
/** Layers whose weights ZeRO-3 has gathered at a time: the one at work and the one fetched ahead. */
const GATHERED_LAYERS = 2;

/** One pipeline stage as memory sees it. */
interface Stage {
  readonly layers: number;
  /** Embedding and head [parameters]. */
  readonly embeddings: number;
  /** Layers' worth of activations that wait, over one micro-batch. */
  readonly layersKept: number;
  readonly hasLogits: boolean;
}

export interface MemoryModel {
  /** @param microBatches of a step, from which activations wait at most */
  of(layout: Layout, microBatches: number): DeviceMemory;
  /** Its total alone [bytes]; a search asks for thousands. */
  totalOf(layout: Layout, microBatches: number): number;
  /** Parameters on one accelerator of the fullest stage. */
  parametersOn(layout: Layout): number;
}

/**
 * Memory of the fullest accelerator under any layout: of the first pipeline stage, which keeps the activations of most
 * micro-batches, the one after it, which may have a layer more, or the last, which has the logits.
 */
export function createMemoryModel(job: FitJob): MemoryModel {
  const { model } = job;
  const parts = modelParts(model, job.experts);
  const bytes = trainedBytes(job);
  const fragmentation01 = job.fragmentation01.likely;
  const runtimeBytes = job.runtimeBytes.likely;
  const layersOf = new Map<number, ReturnType<typeof stageLayers>>();
  const activationsOf = new Map<string, readonly [kept: number, atWork: number]>();
  /** Weights, gradients, optimizer, activations, logits of the stage looked at last. */
  const used = new Float64Array(5);

  function stagesOf(pipeline: number): NonNullable<ReturnType<typeof stageLayers>> {
    let layers = layersOf.get(pipeline);
    if (layers === undefined) {
      layers = stageLayers(model.layerCount, pipeline);
      layersOf.set(pipeline, layers);
    }
    if (layers === null) throw new Error(`${model.layerCount} layers have no ${pipeline} stages`);
    return layers;
  }

  /** Of one layer over one micro-batch [bytes]: what is kept, and what is there while the layer is at work. */
  function layerBytes(layout: Layout): readonly [kept: number, atWork: number] {
    const { tensor, context, microBatch, recompute } = layout;
    const key = `${tensor} ${context} ${microBatch} ${recompute}`;
    let known = activationsOf.get(key);
    if (known === undefined) {
      const layer: LayerActivations = {
        sequenceTokens: job.sequenceTokens / context,
        sequences: microBatch,
        hiddenSize: model.hiddenSize,
        attentionHeadCount: model.attentionHeadCount,
        activeParameters: parts.layerActive,
        dispatchedCopies: job.experts?.perToken ?? 0,
        flashAttention: job.flashAttention,
        dropout: false,
        tensor,
        sequenceParallel: tensor > 1,
      };
      // A layer that is computed again is there in full while its gradients are.
      known = [
        layerActivationBytes(layer, recompute),
        recompute === 'none' ? 0 : layerActivationBytes(layer, 'none'),
      ];
      activationsOf.set(key, known);
    }
    return known;
  }

  /** Fills `used`. @returns the total of an accelerator of the stage [bytes] */
  function look(layout: Layout, stage: Stage): number {
    const { tensor, context, data, expert, zero, microBatch } = layout;
    const replicas = data * context;
    const plain = (stage.layers * parts.layer + stage.embeddings) / tensor;
    const experts = (stage.layers * parts.layerExperts) / (expert * tensor);
    // Experts have replicas only beyond their own groups.
    const spread = plain / replicas + (experts * expert) / replicas;
    const whole = plain + experts;
    const gathered = zero === 3 ? (Math.min(GATHERED_LAYERS, stage.layers) * whole) / stage.layers : 0;
    const [kept, atWork] = layerBytes(layout);
    used[0] = bytes.weights * ((zero >= 3 ? spread : whole) + gathered);
    used[1] = bytes.gradients * (zero >= 2 ? spread : whole);
    used[2] = bytes.optimizer * (zero >= 1 ? spread : whole);
    used[3] = stage.layersKept * kept + atWork;
    used[4] = stage.hasLogits
      ? (LOGIT_BYTES * job.sequenceTokens * microBatch * model.vocabularySize) / (context * tensor)
      : 0;
    let sum = 0;
    for (let part = 0; part < used.length; part += 1) sum += used[part] as number;
    return sum * (1 + fragmentation01) + runtimeBytes;
  }

  function stages(layout: Layout, microBatches: number): readonly Stage[] {
    const { pipeline } = layout;
    const { first, fullest, last } = stagesOf(pipeline);
    const firstKept = layersKept(first, layout, microBatches);
    if (pipeline === 1)
      return [
        { layers: first, embeddings: parts.embedding + parts.head, layersKept: firstKept, hasLogits: true },
      ];
    const ends: Stage[] = [
      { layers: first, embeddings: parts.embedding, layersKept: firstKept, hasLogits: false },
      // Tied embeddings are on the first and on the last stage.
      { layers: last, embeddings: parts.head || parts.embedding, layersKept: last, hasLogits: true },
    ];
    if (fullest === first) return ends;
    const behind = { pipeline: pipeline - 1, interleave: layout.interleave };
    const second = layersKept(fullest, behind, microBatches);
    return [...ends, { layers: fullest, embeddings: 0, layersKept: second, hasLogits: false }];
  }

  return {
    of(layout, microBatches) {
      const all = stages(layout, microBatches);
      const totals = all.map((stage) => look(layout, stage));
      const total = Math.max(...totals);
      look(layout, all[totals.indexOf(total)] as Stage);
      const [weights, gradients, optimizer, activations, logits] = used as unknown as Parts;
      const fragmentation = fragmentation01 * (weights + gradients + optimizer + activations + logits);
      return {
        weights,
        gradients,
        optimizer,
        activations,
        logits,
        fragmentation,
        runtime: runtimeBytes,
        total,
      };
    },
    totalOf(layout, microBatches) {
      let total = 0;
      for (const stage of stages(layout, microBatches)) total = Math.max(total, look(layout, stage));
      return total;
    },
    parametersOn({ tensor, pipeline, expert }) {
      const { fullest } = stagesOf(pipeline);
      const embeddings = parts.embedding + (pipeline === 1 ? parts.head : 0);
      return (fullest * (parts.layer + parts.layerExperts / expert) + embeddings) / tensor;
    },
  };
}

type Parts = [weights: number, gradients: number, optimizer: number, activations: number, logits: number];

/** Bytes for each parameter of the model: all of them trained, or an adapter beside frozen ones. */
function trainedBytes({ optimizer, adapter }: FitJob): ParameterBytes {
  const trained = OPTIMIZERS[optimizer];
  if (adapter === null) return trained;
  return {
    weights: adapter.frozenBytes + adapter.share01 * trained.weights,
    gradients: adapter.share01 * trained.gradients,
    optimizer: adapter.share01 * trained.optimizer,
  };
}

/** The total with little and with much lost to fragmentation and runtime [bytes]. */
export function totalRange(
  memory: DeviceMemory,
  job: Pick<FitJob, 'fragmentation01' | 'runtimeBytes'>,
): ThreePoint {
  const used = memory.total - memory.fragmentation - memory.runtime;
  const at = (point: 'low' | 'likely' | 'high') =>
    used * (1 + job.fragmentation01[point]) + job.runtimeBytes[point];
  return { low: at('low'), likely: at('likely'), high: at('high') };
}
