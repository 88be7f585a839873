import type { Accelerator } from '#core/catalog/catalog';
import { trainsInEightBits } from '#core/compute/efficiency/training-run';
import type { CatalogIndex } from '#core/evaluation/catalog-index';
import type {
  ComputePricing,
  CostScope,
  Estimate,
  Finding,
  FindingSeverity,
} from '#core/evaluation/evaluation';
import { isOwnFigure } from '#core/evaluation/own-machines/own-figures';
import { ownFindings } from '#core/evaluation/own-machines/own-findings';
import { DAYS_PER_MONTH } from '#core/evaluation/schedule';
import { neededAccelerators } from '#core/fit/needed-accelerators';
import { isOwnHardware } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { latencyFindings, leastPerCopy } from '#core/serving/latency-findings';
import { UNKNOWN_DATA_SIZE } from '#core/workload/data-volume';
import { isLanguagePlan, trainingAmount } from '#core/workload/resolve';

/** Fewer tokens per parameter than this is far from compute-optimal (about 20, arXiv:2203.15556). */
const FEW_TOKENS_PER_PARAMETER = 5;
/** Operations from which the EU AI Act presumes systemic risk of a general-purpose model, Art. 51(2). */
const EU_SYSTEMIC_RISK_FLOP = 1e25;

/**
 * The plan check: everything a careful reader of the plan would point at, worst first. The codes are stable; the
 * screens turn them into words.
 */
export function findingsOf(plan: Plan, evaluation: Estimate, index: CatalogIndex): readonly Finding[] {
  const parts = index.accelerators;
  const findings: Finding[] = [];
  const add = (severity: FindingSeverity, code: string, path: string, params: Finding['params'] = {}) => {
    findings.push({ code, severity, path, params });
  };
  checkMarkets(plan, add);
  checkTraining(plan, evaluation, add);
  const servingPart = parts.get(evaluation.planned.serving.acceleratorId);
  checkServing(plan, evaluation, servingPart, add);
  findings.push(...latencyFindings(plan, servingPart, evaluation.figures));
  checkTrainingPart(plan, parts.get(evaluation.planned.training.acceleratorId), index, add);
  findings.push(...ownFindings(plan, evaluation, parts));
  checkPricing('training', evaluation.planned.training, add);
  if (isLanguagePlan(plan)) checkPricing('serving', evaluation.planned.serving, add);
  checkData(plan, add);
  checkMoney(plan, evaluation, add);
  const oldIds = Object.values(evaluation.figures).filter((figure) => figure.freshness === 'old');
  if (oldIds.length > 0) add('hint', 'figures.old', 'sources', { count: oldIds.length });
  const order: Record<FindingSeverity, number> = { error: 0, warning: 1, hint: 2 };
  return findings.sort((a, b) => order[a.severity] - order[b.severity]);
}

type Add = (severity: FindingSeverity, code: string, path: string, params?: Finding['params']) => void;

function checkMarkets(plan: Plan, add: Add): void {
  if (plan.markets.length === 0) add('warning', 'markets.none', 'markets');
  if (plan.team.length === 0) add('warning', 'team.none', 'team');
  const seen = new Set<string>();
  for (const market of plan.markets) {
    if (seen.has(market.country)) add('error', 'markets.twice', 'markets', { country: market.country });
    seen.add(market.country);
  }
  if (plan.schedule.monthsToLaunch >= plan.schedule.horizonMonths)
    add('warning', 'schedule.launch-after-horizon', 'schedule.horizonMonths');
}

function checkTraining(plan: Plan, evaluation: Estimate, add: Add): void {
  const { wallDays, flop } = evaluation.trainingFacts;
  const daysToLaunch = Math.max(0, plan.schedule.monthsToLaunch - 1) * DAYS_PER_MONTH;
  if (wallDays.p50 > daysToLaunch)
    add('error', 'training.too-long', 'training.acceleratorCount', {
      days: Math.round(wallDays.p50),
      available: Math.round(daysToLaunch),
    });
  else if (wallDays.p90 > daysToLaunch)
    add('warning', 'training.may-be-too-long', 'training.acceleratorCount', {
      days: Math.round(wallDays.p90),
      available: Math.round(daysToLaunch),
    });
  if (plan.training.approach === 'train' && isLanguagePlan(plan)) {
    const perParameter = plan.training.tokens.likely / plan.model.parameterCount;
    if (perParameter < FEW_TOKENS_PER_PARAMETER)
      add('hint', 'training.few-tokens', 'training.tokens', {
        perParameter: Number(perParameter.toPrecision(2)),
      });
  }
  if (flop.p10 < EU_SYSTEMIC_RISK_FLOP && flop.p90 >= EU_SYSTEMIC_RISK_FLOP)
    add('warning', 'training.may-cross-1e25', trainingAmount(plan).path);
  else if (flop.p10 >= EU_SYSTEMIC_RISK_FLOP)
    add('warning', 'training.above-1e25', trainingAmount(plan).path);
}

/** What the part that training is priced on cannot do. */
function checkTrainingPart(plan: Plan, part: Accelerator | undefined, index: CatalogIndex, add: Add): void {
  if (part === undefined) return;
  const { training } = plan;
  const least = neededAccelerators(plan, part, index);
  if (least !== null)
    add('error', 'training.does-not-fit', 'training.acceleratorCount', {
      accelerator: part.id,
      accelerators: training.acceleratorCount,
      least,
    });
  if (training.precision === 'fp8' && training.stepEfficiency === null && !trainsInEightBits(part))
    add('hint', 'training.no-fp8', 'training.precision', { accelerator: part.id });
}

function checkServing(plan: Plan, evaluation: Estimate, part: Accelerator | undefined, add: Add): void {
  if (!isLanguagePlan(plan)) {
    if (plan.markets.length > 0) add('warning', 'serving.not-estimated', 'workload.kind');
    return;
  }
  // Own machines whose memory is not known are pointed at by name.
  const isOwn = isOwnHardware(plan.serving.acceleratorId);
  const isMemoryKnown = !isOwn || evaluation.planned.scopes.every((scope) => !asksForMemory(scope));
  if (plan.markets.length > 0 && !evaluation.servingFacts.fits && isMemoryKnown) {
    const least = part === undefined ? null : leastPerCopy(plan, part, evaluation.figures);
    add('error', 'serving.does-not-fit', 'serving.acceleratorsPerReplica', {
      accelerators: plan.serving.acceleratorsPerReplica,
      // The words name the number that would do, where there is one.
      ...(least === null ? {} : { context: 'least', least }),
    });
  }
}

/** Whether what serving costs is not known for want of a machine's memory. */
function asksForMemory({ items }: CostScope): boolean {
  return items.some(({ missing }) => missing.some((id) => isOwnFigure(id, 'memory')));
}

function checkPricing(kind: 'training' | 'serving', pricing: ComputePricing, add: Add): void {
  const path = `placement.${kind}`;
  const params = {
    accelerator: pricing.acceleratorId,
    wanted: pricing.wantedAcceleratorId,
    country: pricing.pricedIn ?? '',
  };
  if (pricing.status === 'unknown') add('error', `${kind}.no-price`, path, params);
  if (pricing.status === 'nearest') add('hint', `${kind}.nearest`, path, params);
  if (pricing.status === 'alternative') add('warning', `${kind}.alternative`, path, params);
  // The licence is for the part wanted; what is priced instead may need none.
  if (pricing.licenceNeeded)
    add('warning', `${kind}.export-licence`, path, { ...params, accelerator: pricing.wantedAcceleratorId });
  if (pricing.tenureFallback) add('warning', `${kind}.no-spot-price`, `${kind}.tenure`, params);
}

function checkData(plan: Plan, add: Add): void {
  if (!isLanguagePlan(plan) && (plan.workload?.dataGb ?? null) === null)
    add('warning', 'data.size-unknown', UNKNOWN_DATA_SIZE);
  for (const source of plan.data.sources)
    if (source.usd === null)
      add('warning', 'data.no-price', `data.sources.${source.id}`, { name: source.name });
}

function checkMoney(plan: Plan, evaluation: Estimate, add: Add): void {
  const horizon = evaluation.planned.scopes.find((scope) => scope.id === 'horizon');
  const within = horizon?.withinBudget01 ?? null;
  if (plan.budgetUsd !== null && within !== null && within < 0.5)
    add('warning', 'budget.likely-exceeded', 'budgetUsd', { inTen: Math.round(within * 10) });
}
