import { complianceWithinHorizon } from '#core/evaluation/compliance-items';
import type { PreparedEvaluation } from '#core/evaluation/evaluate-plan';
import { createPlaceCosts } from '#core/placement/place-costs';
import type { Plan } from '#core/plan/plan';

/**
 * Cost over the horizon with training, serving and team all in one country, run by run [USD, runCount]: the total of the
 * country's estimate, from the same draws.
 *
 * @returns by country; null = something is not priced there, so that its total cannot be compared
 */
export function landingCosts(
  { model, compliance }: Pick<PreparedEvaluation, 'model' | 'compliance'>,
  countries: readonly string[],
): readonly (Float64Array | null)[] {
  const { inputs } = model;
  const costs = createPlaceCosts(model);
  const nothing = new Float64Array(inputs.vectorLength);
  return countries.map((country) => {
    const trained = costs.trained(country);
    const served = costs.served(country);
    const seat = costs.seat(country);
    const law = compliance?.costIn(inOnePlace(country)) ?? null;
    const lawful =
      compliance === null || law === null
        ? null
        : complianceWithinHorizon(model, country, law, compliance.dayFactor());
    const isLawKnown = law === null || law.missing.length === 0;
    if (![trained, served, seat, costs.shared].every(({ complete }) => complete) || !isLawKnown) return null;
    const lawUsd = lawful?.usd ?? nothing;
    const total = new Float64Array(inputs.runCount);
    for (let run = 0; run < total.length; run += 1) {
      const refunded = seat.incentiveRate01 * (costs.eligible01[run] as number);
      total[run] =
        (trained.usd[run] as number) * (1 - refunded) +
        (seat.usd[run] as number) * (1 - refunded * seat.staffUntilLaunch01) +
        (costs.shared.usd[run] as number) +
        (served.usd[run] as number) +
        (lawUsd[run] as number);
    }
    return total;
  });
}

export function inOnePlace(country: string): Plan['placement'] {
  return { training: country, serving: country, team: country };
}
