import type { ModelArchitecture } from '#core/plan/architecture';

/** Experts of a layer, and how many of them work on a token. */
export interface Experts {
  readonly count: number;
  readonly perToken: number;
}

/** Where the parameters of a model stand, as far as its shape tells [parameters]. */
export interface ModelParts {
  readonly layerCount: number;
  readonly embedding: number;
  /** 0 when it is the embedding itself. */
  readonly head: number;
  /** Of one layer, without its routed experts. */
  readonly layer: number;
  /** Routed experts of one layer, all of them. */
  readonly layerExperts: number;
  /** Of one layer, those that work on one token. */
  readonly layerActive: number;
}

/**
 * Parts of a model. What a plan does not say follows from its totals: parameters that idle are those of the experts not
 * chosen, N − N_a = (1 − k/E) · routed.
 */
export function modelParts(model: ModelArchitecture, experts: Experts | null): ModelParts {
  const { parameterCount, activeParameterCount, layerCount, vocabularySize, hiddenSize } = model;
  const copies = model.tiedEmbeddings ? 1 : 2;
  // A made-up shape can have embeddings larger than the model; half of the active ones is the most that is plausible.
  const embedding = Math.min(vocabularySize * hiddenSize, activeParameterCount / (2 * copies));
  const inLayers = parameterCount - copies * embedding;
  const active = activeParameterCount - copies * embedding;
  const idle = parameterCount - activeParameterCount;
  const idleShare = experts === null ? 0 : 1 - experts.perToken / experts.count;
  const routed = idle > 0 && idleShare > 0 ? Math.min(inLayers, idle / idleShare) : 0;
  return {
    layerCount,
    embedding,
    head: model.tiedEmbeddings ? 0 : embedding,
    layer: (inLayers - routed) / layerCount,
    layerExperts: routed / layerCount,
    layerActive: active / layerCount,
  };
}

/** Experts a token at least, as in Mixtral: what is taken where a plan does not say. */
const FEWEST_EXPERTS_PER_TOKEN = 2;

/**
 * Experts of a mixture that a plan gives only the sizes of: two a token, and as many as make k/E the share of active
 * parameters. Fewer than published models have, so that the experts' spread is not overstated.
 *
 * @returns null for a dense model
 */
export function assumedExperts({
  kind,
  parameterCount,
  activeParameterCount,
}: Pick<ModelArchitecture, 'kind' | 'parameterCount' | 'activeParameterCount'>): Experts | null {
  if (kind === 'dense' || activeParameterCount >= parameterCount) return null;
  const count = Math.ceil((FEWEST_EXPERTS_PER_TOKEN * parameterCount) / activeParameterCount);
  return { count: Math.min(count, 10_000), perToken: FEWEST_EXPERTS_PER_TOKEN };
}
