import type { Driver } from '#core/evaluation/evaluation';
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
  let strongest = 0;
  const drivers: Driver[] = [];
  inputs.inputs.forEach((input, position) => {
    const lowRun = inputs.lowRunOf(position);
    const totalAtLowUsd = totalUsd[lowRun] as number;
    const totalAtHighUsd = totalUsd[lowRun + 1] as number;
    const effectUsd = totalAtHighUsd - totalAtLowUsd;
    if (Math.abs(effectUsd) < 1e-9 * Math.abs(likelyUsd) || effectUsd === 0) return;
    strongest = Math.max(strongest, Math.abs(effectUsd));
    const { value, figureId } = countryValues[input.id] ?? input;
    drivers.push({
      input: input.id,
      value,
      unit: input.unit,
      totalAtLowUsd,
      totalAtHighUsd,
      effectUsd,
      figureId,
    });
  });
  return drivers
    .filter((driver) => Math.abs(driver.effectUsd) >= NEGLIGIBLE_SHARE * strongest)
    .sort((a, b) => Math.abs(b.effectUsd) - Math.abs(a.effectUsd))
    .slice(0, atMost);
}
