import { type InferencePoint, type Roofline, rooflineOf } from '#core/compute/efficiency/inference-point';
import type {
  RegressionCase,
  RegressionDesign,
  Spreads,
} from '#core/compute/efficiency/similarity-regression';
import { isMixtureOfExperts } from '#core/compute/efficiency/training-run';

/** Distances at which measurements stop being alike: ln parameters, ln batch, ln accelerators, share of prefill. */
const SCALES = [
  [1, 1.5, 2.2],
  [1.4, 2, 3],
  [0.7, 1, 1.5],
  [0.2, 0.3, 0.45],
] as const;

/**
 * Effects on ln(measured / roofline). The priors are wide and their means rounded to what METHODS.md section 4 finds;
 * the factors there come from the same file, so that they are no independent evidence.
 */
export const INFERENCE_EFFECTS = [
  // A model over eight accelerators; in between by the logarithm.
  { id: 'over-eight', mean: -0.3, sd: 0.25 },
  { id: 'mixture-of-experts', mean: -0.4, sd: 0.3 },
  { id: 'four-bit-arithmetic', mean: -0.15, sd: 0.2 },
  { id: 'other-vendor', mean: -0.3, sd: 0.3 },
  { id: 'years-before-2025', mean: 0.05, sd: 0.07 },
  { id: 'prefill-share', mean: 0, sd: 0.2 },
  { id: 'single-request', mean: 0.1, sd: 0.15 },
] as const;

const INTERCEPT = { mean: 0, sd: 0.2 };
const CLASS_LEVEL = { mean: 0, sd: 0.15 };
/** Engines of that year and later are alike in what the points could tell [year]. */
const MATURE_SINCE = 2025;
/** Share of prefill of a usual measurement. */
const USUAL_PREFILL_SHARE = 0.3;
/** Vendors whose software the roofline's shares are measured with. */
const MEASURED_VENDORS: ReadonlySet<string> = new Set(['NVIDIA', 'Apple']);

export function inferenceDesign({ amplitude, noiseSd }: Spreads): RegressionDesign {
  return {
    intercept: INTERCEPT,
    effects: INFERENCE_EFFECTS,
    groups: {},
    otherGroups: CLASS_LEVEL,
    amplitude,
    scales: SCALES,
    noiseSd,
  };
}

export interface InferenceCase extends RegressionCase {
  readonly roofline: Roofline;
}

/** A measurement as the regression sees it. */
export function inferenceCase(point: InferencePoint): InferenceCase {
  const roofline = rooflineOf(point);
  const { accelerator, activeParameterCount: active } = point;
  const lnCount = Math.log(point.acceleratorsPerReplica);
  return {
    roofline,
    group: accelerator.efficiencyClass,
    effects: [
      lnCount / Math.log(8),
      isMixtureOfExperts(point) ? 1 : 0,
      point.format.arithmetic === 'fp4' && accelerator.fp4DenseTflops !== null ? 1 : 0,
      MEASURED_VENDORS.has(accelerator.vendor) ? 0 : 1,
      Math.min(point.year, MATURE_SINCE) - MATURE_SINCE,
      roofline.prefillShare - USUAL_PREFILL_SHARE,
      roofline.batch === 1 ? 1 : 0,
    ],
    place: [Math.log(active), Math.log(roofline.batch), lnCount, roofline.prefillShare],
  };
}
