import type { ConfigFields } from '#core/model/huggingface/config-fields';
import { gatedMlp, linear } from '#core/model/huggingface/layer-parameters';
import { LIMITS } from '#core/model/huggingface/model-layout';

/** Feed-forward part of one layer: all its parameters, and those a single token passes by. */
export interface FeedForward {
  readonly parameterCount: number;
  readonly idleParameterCount: number;
}

interface ExpertShape {
  readonly width: number;
  readonly expertWidth: number;
  readonly expertCount: number;
  readonly expertsPerToken: number;
  /** Parameters that every token uses beside the routed experts: shared experts and their gate. */
  readonly sharedParameterCount: number;
  /** A learnt offset per expert in the router, which balances their load. */
  readonly routerBias: boolean;
}

/** Routed experts, each a gated MLP, with a linear router (Fedus et al. 2021, arXiv:2101.03961). */
export function expertLayer(shape: ExpertShape): FeedForward {
  const expert = gatedMlp(shape.width, shape.expertWidth, false);
  const router = linear(shape.width, shape.expertCount, shape.routerBias);
  return {
    parameterCount: shape.expertCount * expert + router + shape.sharedParameterCount,
    idleParameterCount: (shape.expertCount - shape.expertsPerToken) * expert,
  };
}

/** Experts that one token passes through: from 1 to the number there is. */
export function readExpertsPerToken(fields: ConfigFields, expertCount: number, fallback: number): number {
  const expertsPerToken = fields.count('num_experts_per_tok', LIMITS.experts, fallback);
  if (expertCount > 0 && expertsPerToken > expertCount) {
    fields.fault('num_experts_per_tok', `at most the ${expertCount} experts there are`);
    return expertCount;
  }
  return expertsPerToken;
}
