import type { PlanListItem } from '#core/contract/plans';
import { err, ok } from '#core/shared/result';
import { utcDay } from '#core/shared/utc-day';
import { parseArguments } from '#main/shells/cli/arguments';
import type { CliContext, CommandRunner } from '#main/shells/cli/cli-context';
import { formatUsd } from '#main/shells/cli/estimate/format-usd';
import { printJson } from '#main/shells/cli/print-json';
import { withBackend } from '#main/shells/cli/with-backend';

/** `landfall plans [list]` and `landfall plans show ID`. */
export const runPlans: CommandRunner = async (args, context) => {
  const parsed = parseArguments(args, [], ['json'], ['[list|show]', '[ID]']);
  if (!parsed.ok) return parsed;
  const [action = 'list', id] = parsed.value.positionals;
  const json = parsed.value.flag('json');
  if (action === 'list' && id === undefined) return listPlans(context, json);
  if (action === 'show' && id !== undefined) return showPlan(context, id, json);
  const problem =
    action === 'show'
      ? 'ID is missing: expected `plans show ID`, with an id of `plans list`'
      : `expected \`plans list\` or \`plans show ID\`, not ${JSON.stringify([action, id].filter(Boolean).join(' '))}`;
  return err({ code: 'invalid-input', message: problem });
};

function listPlans(context: CliContext, json: boolean) {
  return withBackend(context, async (call) => {
    const plans = await call('plans.list', {});
    if (!plans.ok) return plans;
    if (json) printJson(context, { plans: plans.value.map(listItem) });
    else if (plans.value.length === 0) context.stdout('There are no plans yet.\n');
    else for (const plan of plans.value) context.stdout(`${line(plan)}\n`);
    return ok(undefined);
  });
}

function showPlan(context: CliContext, id: string, json: boolean) {
  return withBackend(context, async (call) => {
    const opened = await call('plans.open', { id });
    if (!opened.ok) return opened;
    const { plan, revision, savedAtMs } = opened.value;
    if (json) printJson(context, { id, revision, saved_at: new Date(savedAtMs).toISOString(), plan });
    else {
      const { placement, markets, model } = plan;
      context.stdout(
        [
          plan.name,
          `  client       ${plan.client || 'none'}`,
          `  model        ${(model.parameterCount / 1e9).toLocaleString('en-US')} billion parameters`,
          `  training in  ${placement.training}, serving in ${placement.serving}, team in ${placement.team}`,
          `  markets      ${markets.map(({ country }) => country).join(', ') || 'none'}`,
          `  saved        ${new Date(savedAtMs).toISOString()}, revision ${revision}`,
          '',
        ].join('\n'),
      );
    }
    return ok(undefined);
  });
}

function listItem({ id, name, client, sample, updatedAtMs, summary }: PlanListItem) {
  const cost = summary?.first12MonthsUsd ?? null;
  return {
    id,
    name,
    client,
    sample,
    updated_at: new Date(updatedAtMs).toISOString(),
    first_12_months_usd: cost === null ? null : { p10: cost.p10, p50: cost.p50, p90: cost.p90 },
  };
}

function line({ id, name, updatedAtMs, summary }: PlanListItem): string {
  const cost = summary?.first12MonthsUsd ?? null;
  const amount = cost === null ? '' : `  USD ${formatUsd(cost.p50)} in 12 months`;
  return `${id}  ${utcDay(updatedAtMs)}  ${name}${amount}`;
}
