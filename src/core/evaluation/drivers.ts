import type { Driver } from '#core/evaluation/evaluation';
import { percentilePoints } from '#core/uncertainty/distribution';
import type { InputSet } from '#core/uncertainty/input-set';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** Inputs that move the total by less than this share of the strongest one are noise and left out. */
const NEGLIGIBLE_SHARE = 0.002;

/**
 * The tornado: what each input does to a total when it alone moves from its low to its high, all others likely.
 *
 * @param totalUsd [vectorLength], the layout of `InputSet`
 * @param countryValues three points of the inputs that differ by country, with the figure behind them
 */
export function driversOf(
  totalUsd: Float64Array,
  inputs: InputSet,
  countryValues: Readonly<
    Record<string, { readonly value: ThreePoint; readonly figureId: string | null } | undefined>
  >,
  atMost: number,
): readonly Driver[] {
  const likelyUsd = totalUsd[inputs.runCount] as number;
  const effectsUsd = inputs.inputs.map((_, position) => {
    const lowRun = inputs.lowRunOf(position);
    return (totalUsd[lowRun + 1] as number) - (totalUsd[lowRun] as number);
  });
  const strongestUsd = effectsUsd.reduce((most, effectUsd) => Math.max(most, Math.abs(effectUsd)), 0);
  const leastUsd = Math.max(1e-9 * Math.abs(likelyUsd), NEGLIGIBLE_SHARE * strongestUsd);
  const drivers: Driver[] = [];
  inputs.inputs.forEach((input, position) => {
    const effectUsd = effectsUsd[position] as number;
    if (effectUsd === 0 || Math.abs(effectUsd) < leastUsd) return;
    const lowRun = inputs.lowRunOf(position);
    const { value, figureId } = countryValues[input.id] ?? input;
    drivers.push({
      input: input.id,
      // What the two runs of the input had, whatever its three points mean.
      value: percentilePoints(value),
      unit: input.unit,
      totalAtLowUsd: totalUsd[lowRun] as number,
      totalAtHighUsd: totalUsd[lowRun + 1] as number,
      effectUsd,
      figureId,
    });
  });
  return drivers.sort((a, b) => Math.abs(b.effectUsd) - Math.abs(a.effectUsd)).slice(0, atMost);
}
