import type { Accelerator, EfficiencyClass } from '#core/catalog/catalog';
import type { Prediction } from '#core/compute/efficiency/similarity-regression';
import { USUAL_GOODPUT } from '#core/compute/efficiency/training-design';
import { lnFactor, lnRunEfficiency } from '#core/compute/efficiency/training-model';
import type { TrainingRun } from '#core/compute/efficiency/training-run';
import { Z90 } from '#core/uncertainty/normal-quantile';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** The run that the figures of the catalog stand for; a plan gets those of its own size, tokens and count. */
export const REFERENCE_RUN: Omit<TrainingRun, 'accelerator'> = {
  acceleratorCount: 512,
  parameterCount: 1.3e10,
  activeParameterCount: 1.3e10,
  layerCount: null,
  hiddenSize: null,
  sequenceLength: null,
  tokens: 2e12,
  eightBitShare: 0,
  year: 2026,
  kind: 'production',
  isLowRank: false,
  scope: 'final-run',
};

/** Values of the assumptions that the fit decides, by id: the step efficiency of each class, and two factors. */
export function fittedAssumptions(accelerators: readonly Accelerator[]): ReadonlyMap<string, ThreePoint> {
  const values = new Map<string, ThreePoint>();
  const seen = new Set<EfficiencyClass>();
  for (const accelerator of accelerators) {
    const { efficiencyClass } = accelerator;
    if (seen.has(efficiencyClass)) continue;
    seen.add(efficiencyClass);
    const whole = lnRunEfficiency({ ...REFERENCE_RUN, accelerator });
    values.set(`step_efficiency.${efficiencyClass}`, rounded(whole, USUAL_GOODPUT));
  }
  values.set('step_efficiency.fp8_factor', rounded(lnFactor('eight-bit'), 1));
  values.set('step_efficiency.moe_factor', rounded(lnFactor('mixture-of-experts'), 1));
  return values;
}

/** Two digits say all that so few runs can. */
function rounded({ mean, sd }: Prediction, divisor: number): ThreePoint {
  const at = (z: number) => Number((Math.exp(mean + z * sd) / divisor).toPrecision(2));
  return { low: at(-Z90), likely: at(0), high: at(Z90) };
}
