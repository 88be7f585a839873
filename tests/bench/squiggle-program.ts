import { trainingFlopPerToken } from '#core/compute/training-flop';
import type { Evaluation, Quantiles } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';

/**
 * The plan's model written for Squiggle: the same inputs, the same sums over the same countries, P10, median and P90 of
 * every total. Left out in Squiggle's favour: breakdown by item, drivers, months, whole machines.
 */
export function squiggleProgram(plan: Plan, evaluation: Evaluation): string {
  const lines: string[] = [];
  const assumption = (id: string): string => distribution(figure(evaluation, `assumption/${id}`));
  const define = (name: string, expression: string) => lines.push(`${name} = ${expression}`);
  define('tokens', distribution(plan.training.tokens));
  define('efficiency', assumption('step_efficiency.hopper'));
  define('goodput', assumption('goodput'));
  define('multiplier', assumption(`experiments_multiplier.${plan.training.recipe}`));
  define('post', assumption('post_training_share'));
  define('change', assumption('rent.price_change'));
  define('discount', assumption('rent.reserved_discount'));
  define('occupancy', assumption('rent.occupancy'));
  const hoursPerToken = trainingFlopPerToken(plan.model) / (989.4e12 * 3600);
  define('held', `${hoursPerToken} * tokens / efficiency / goodput`);
  define('training', 'held * (multiplier + post) * change * (1 - discount) / occupancy');
  plan.markets.forEach((market, index) => {
    define(`users${index}`, distribution(market.monthlyActiveUsers));
  });
  define('users', plan.markets.map((_, index) => `users${index}`).join(' + '));
  define('requests', distribution(plan.serving.requestsPerUserPerMonth));
  define('peak', assumption('serving.peak_to_mean'));
  define('load', assumption('serving.target_load'));
  define('calibration', assumption('serving.calibration'));
  const secondsPerMonth = 30.4375 * 24 * 3600;
  define(
    'replicas',
    `users * requests * ${plan.serving.outputTokensPerRequest / secondsPerMonth / 6100} * peak / (load * calibration)`,
  );
  define('serving', 'replicas * change * 730.5 * 10');
  define(
    'data',
    plan.data.sources.map((source) => (source.usd === null ? '0' : distribution(source.usd))).join(' + '),
  );
  define('raw', assumption('storage.raw_bytes_per_token'));
  define('tokenised', assumption('storage.tokenised_bytes_per_token'));
  define('storage', `tokens * (raw + tokenised) / 1e9 * 24 * ${assumption('storage.usd_per_gb_month')}`);
  define(
    'egress',
    `users * requests * 3000 * ${assumption('egress.bytes_per_output_token')} / 1e9 * ${assumption('egress.usd_per_gb')}`,
  );
  define('eligible', assumption('incentive.eligible_share'));
  define('shared', 'data + storage + egress');
  const rows = evaluation.countries.map((country) => {
    const price = distribution(country.training.usdPerAcceleratorHour ?? { low: 1, likely: 1, high: 1 });
    const staff = country.items.find((item) => item.id === 'staff')?.usd;
    const rate =
      (evaluation.figures[`country/${country.country}/rd_effective_subsidy_pct`]?.value.likely ?? 0) / 100;
    return `total(${price}, ${distribution(spread(staff ?? null))}, ${rate})`;
  });
  lines.push(
    'total(price, staff, rate) = {',
    '  rented = training * price',
    '  sum = rented + shared + serving * price + staff - rate * eligible * (rented + 0.3 * staff)',
    '  [quantile(sum, 0.1), quantile(sum, 0.5), quantile(sum, 0.9)]',
    '}',
    `[${rows.join(', ')}]`,
  );
  return lines.join('\n');
}

function figure(evaluation: Evaluation, id: string): ThreePoint {
  const use = evaluation.figures[id];
  if (use === undefined) throw new Error(`the evaluation used no ${id}`);
  return use.value;
}

function spread(quantiles: Quantiles | null): ThreePoint {
  if (quantiles === null) return { low: 1, likely: 1, high: 1 };
  return { low: quantiles.p10, likely: quantiles.p50, high: quantiles.p90 };
}

/** Squiggle's own lognormal through P10 and P90, drawn as samples as it draws everything that cannot be solved. */
function distribution({ low, likely, high }: ThreePoint): string {
  return low === high ? String(likely) : `lognormal({p10: ${low}, p90: ${high}})`;
}
