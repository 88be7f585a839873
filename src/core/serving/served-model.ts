import { kvCacheBytesPerToken } from '#core/compute/kv-cache';
import { cacheBytesPerNumber } from '#core/compute/serving-throughput';
import type { ModelArchitecture } from '#core/plan/architecture';
import type { Plan } from '#core/plan/plan';

/** What of a plan serving hangs on. */
export type ServedPlan = Pick<Plan, 'model' | 'serving'>;

const CACHE_BYTES = { bf16: 2, fp8: 1, fp4: 0.5 } as const;

/**
 * The model with its cache of keys and values in the plan's format. The roofline knows one format for weights and
 * cache; the size of the cache is proportional to the head's dimension, which nothing else in it reads, so that the
 * dimension carries the other format.
 */
export function servedModel({ model, serving }: ServedPlan): ModelArchitecture {
  const asked = serving.cachePrecision ?? 'auto';
  if (asked === 'auto') return model;
  const usual = cacheBytesPerNumber(serving.precision);
  return { ...model, headDimension: model.headDimension * (CACHE_BYTES[asked] / usual) };
}

/** Keys and values of one token over all layers [B]. */
export function cacheBytesPerToken(plan: ServedPlan): number {
  return kvCacheBytesPerToken(servedModel(plan), cacheBytesPerNumber(plan.serving.precision));
}

/** Share of a prompt whose keys and values are still there from an earlier request [0..1]. */
export function cachedInputShare({ serving }: Pick<Plan, 'serving'>): number {
  return serving.cachedInputShare ?? 0;
}
