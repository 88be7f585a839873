import type { FitJob } from '#core/fit/fit-job';
import { type Recompute, stageLayers, type ZeroStage } from '#core/fit/layout';

/** What a search may choose from, the plainest first. */
export interface Candidates {
  readonly tensor: readonly number[];
  readonly context: readonly number[];
  readonly pipeline: readonly number[];
  readonly expert: readonly number[];
  readonly recompute: readonly Recompute[];
  /** Sequences at a time: more hide more of the traffic, fewer need less memory. */
  readonly microBatch: readonly number[];
  /** Replicas at most: each works on one micro-batch of the fewest sequences. */
  readonly maxData: number;
  zero(pipeline: number): readonly ZeroStage[];
  interleave(pipeline: number): readonly number[];
}

/** Most stages looked at; published runs have at most 64 (1T parameters in arXiv:2205.05198). */
const MOST_STAGES = 128;
/** Below so many tokens a sequence is not shared out. */
const LEAST_SHARED_TOKENS = 8192;
/** Tokens that a matrix product needs to fill an accelerator; shorter sequences go in together. */
const FULL_TOKENS = 2048;
const CHUNKS = [1, 2, 4, 8] as const;
const MICRO_BATCHES = [1, 2, 4] as const;

export function candidatesOf(job: FitJob): Candidates {
  const { model, allowed, nodeSize, sequenceTokens } = job;
  const sequences = Math.floor(job.globalBatchTokens / sequenceTokens);
  const fewest = Math.max(1, Math.min(Math.floor(FULL_TOKENS / sequenceTokens), sequences));
  const maxStages = Math.min(MOST_STAGES, model.layerCount + 2);
  const stages = Array.from({ length: maxStages }, (_, position) => position + 1).filter(
    (pipeline) => stageLayers(model.layerCount, pipeline) !== null,
  );
  const needsWhole = allowed.zero !== null && allowed.zero > MOST_ZERO_IN_PIPELINES;
  const recompute: readonly Recompute[] = job.flashAttention
    ? ['none', 'full']
    : ['none', 'selective', 'full'];
  return {
    tensor:
      allowed.tensor === null
        ? powersOfTwo(nodeSize).filter((tensor) => model.attentionHeadCount % tensor === 0)
        : [allowed.tensor],
    context: powersOfTwo(sequenceTokens / LEAST_SHARED_TOKENS),
    pipeline: allowed.pipeline === null ? (needsWhole ? [1] : stages) : [allowed.pipeline],
    expert: job.experts === null ? [1] : powersOfTwo(job.experts.count),
    recompute: allowed.recompute === null ? recompute : [allowed.recompute],
    microBatch: MICRO_BATCHES.map((times) => times * fewest).filter(
      (count) => count <= Math.max(1, sequences),
    ),
    maxData: Math.floor(sequences / fewest),
    zero(pipeline) {
      if (allowed.zero !== null) return [allowed.zero];
      return pipeline > 1 ? [0, 1, 2] : [0, 1, 2, 3];
    },
    interleave(pipeline) {
      if (pipeline === 1) return [1];
      const slots = Math.ceil(model.layerCount / pipeline);
      return CHUNKS.filter((chunks) => slots % chunks === 0);
    },
  };
}

/** ZeRO-3 would gather the weights of a stage for every micro-batch; Llama 3.1 keeps them there, arXiv:2407.21783. */
export const MOST_ZERO_IN_PIPELINES = 2;

/** 1, 2, 4, … up to a number; 1 at least. */
function powersOfTwo(most: number): readonly number[] {
  const powers = [1];
  for (let power = 2; power <= most; power *= 2) powers.push(power);
  return powers;
}
