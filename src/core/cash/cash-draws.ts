import type { CashModel } from '#core/cash/cash-model';
import { createInputSet, type UncertainInput } from '#core/uncertainty/input-set';
import { STRATUM_COUNT } from '#core/uncertainty/strata';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { createVectorPool } from '#core/uncertainty/vector-pool';
import { weightedSum } from '#core/uncertainty/vectors';

/** What the money hangs on beyond the cost, per run, each [at least runCount]. */
export interface CashDraws {
  /** Money that comes in once, by the month of the project. */
  readonly rounds: ReadonlyMap<number, Float64Array>;
  /** Revenue of a month with all users [USD]; null = the plan sells nothing. */
  readonly revenueUsd: Float64Array | null;
  /** Months from the end of a year until a refund is paid. */
  readonly refundMonths: Float64Array;
  /** For what nobody knows: every value from nothing to all is as likely [0..1]. */
  readonly anyShare: Float64Array;
}

/** No amount that is drawn lies beyond this [USD]. */
const positive = { min: 0, max: 1e15 };

/** Smaller points are typed to break things, and a ratio to them is none [USD]. */
const LEAST_POINT_USD = 1e-6;

function settled({ low, likely, high }: ThreePoint): ThreePoint {
  const settle = (usd: number) => (usd < LEAST_POINT_USD ? 0 : usd);
  return { low: settle(low), likely: settle(likely), high: settle(high) };
}

/** Draws by id, as every other input: adding a round leaves the runs of all else as they were. */
export function drawCash({ plan, model, sampler }: CashModel): CashDraws {
  const { funding } = plan;
  const { inputs, book } = model;
  const rounds = funding?.rounds ?? [];
  const perUser = funding?.usdPerUserMonth ?? null;
  const perMillion = funding?.usdPerMillionTokens ?? null;
  const wanted: UncertainInput[] = [
    ...rounds.map(({ id, usd }) => ({
      id: `funding.round.${id}`,
      value: settled(usd),
      unit: 'usd',
      figureId: null,
      ...positive,
    })),
    ...(perUser === null
      ? []
      : [
          {
            id: 'funding.usdPerUserMonth',
            value: settled(perUser),
            unit: 'usd',
            figureId: null,
            ...positive,
          },
        ]),
    ...(perMillion === null
      ? []
      : [
          {
            id: 'funding.usdPerMillionTokens',
            value: settled(perMillion),
            unit: 'usd',
            figureId: null,
            ...positive,
          },
        ]),
    {
      id: 'incentive.refund_months',
      value: book.assumption('incentive.refund_months'),
      unit: 'months',
      figureId: 'assumption/incentive.refund_months',
      min: 0,
      max: 120,
    },
  ];
  const drawn = createInputSet(wanted, sampler, createVectorPool());
  const byMonth = new Map<number, Float64Array>();
  for (const { id, month } of rounds) {
    const vector = drawn.ownVector(`funding.round.${id}`);
    const before = byMonth.get(month);
    const terms = [vector, ...(before === undefined ? [] : [before])].map((one) => ({
      vector: one,
      factor: 1,
    }));
    byMonth.set(month, terms.length === 1 ? vector : weightedSum(terms, drawn.scratch()));
  }
  const { runCount } = inputs;
  let revenueUsd: Float64Array | null = null;
  if ((perUser !== null || perMillion !== null) && plan.markets.length > 0) {
    revenueUsd = new Float64Array(runCount);
    const requests = inputs.vector('serving.requestsPerUserPerMonth');
    const { inputTokensPerRequest, outputTokensPerRequest } = plan.serving;
    const millionsPerRequest = (inputTokensPerRequest + outputTokensPerRequest) / 1e6;
    const userUsd = perUser === null ? null : drawn.vector('funding.usdPerUserMonth');
    const tokenUsd = perMillion === null ? null : drawn.vector('funding.usdPerMillionTokens');
    for (let run = 0; run < runCount; run += 1) {
      const ofTokens =
        tokenUsd === null ? 0 : (requests[run] as number) * millionsPerRequest * (tokenUsd[run] as number);
      const ofUser = userUsd === null ? 0 : (userUsd[run] as number);
      revenueUsd[run] = (model.users[run] as number) * (ofUser + ofTokens);
    }
  }
  const strata = sampler.strataOf('incentive.cash_share');
  return {
    rounds: byMonth,
    revenueUsd,
    refundMonths: drawn.vector('incentive.refund_months'),
    anyShare: Float64Array.from(strata, (stratum) => (stratum + 0.5) / STRATUM_COUNT),
  };
}
