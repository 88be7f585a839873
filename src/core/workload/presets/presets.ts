import { DIFFUSION_PRESETS, RECOMMENDER_PRESETS, VISION_PRESETS } from '#core/workload/presets/image-presets';
import { LANGUAGE_PRESETS } from '#core/workload/presets/language-presets';
import type { WorkloadPreset } from '#core/workload/presets/preset';
import type { WorkloadKind } from '#core/workload/workload';

/** Published models to start from; the first of a kind gives the values of what its plans leave open. */
export const PRESETS: Readonly<Record<WorkloadKind, readonly WorkloadPreset[]>> = {
  language: LANGUAGE_PRESETS,
  'vision-transformer': VISION_PRESETS,
  diffusion: DIFFUSION_PRESETS,
  recommender: RECOMMENDER_PRESETS,
};
