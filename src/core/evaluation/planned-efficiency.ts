import type { Accelerator } from '#core/catalog/catalog';
import {
  type EfficiencyUpdate,
  type MadeRun,
  type TeamResiduals,
  teamResiduals,
  updateEfficiency,
} from '#core/compute/efficiency/past-runs';
import { lnRunEfficiency } from '#core/compute/efficiency/training-model';
import type { TrainingRun } from '#core/compute/efficiency/training-run';
import { isAdapterMethod } from '#core/compute/training-flop';
import type { CatalogIndex } from '#core/evaluation/catalog-index';
import type { CatalogFigure } from '#core/evaluation/figure-book';
import type { PastRun } from '#core/plan/past-run';
import type { Plan } from '#core/plan/plan';
import { Z90 } from '#core/uncertainty/normal-quantile';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { isLanguagePlan, trainingAmount } from '#core/workload/resolve';
import { flopPerUnit, trainingWork } from '#core/workload/training-work';

const PREFIX = 'step_efficiency.';

/** No healthy step reaches more of a peak, nor is one below this worth planning with. */
const LEAST_EFFICIENCY = 0.01;
const MOST_EFFICIENCY = 0.95;

/**
 * The figure of a class's step efficiency for a plan: what the model fitted to published runs predicts for a run of this
 * size, on as many tokens and accelerators, moved by the team's own runs. The factors of the catalog (8 bits, experts,
 * width, context) come on top.
 *
 * @param id of an assumption
 * @returns null for any other assumption
 */
export function plannedEfficiencyFigure(plan: Plan, index: CatalogIndex, id: string): CatalogFigure | null {
  if (!id.startsWith(PREFIX)) return null;
  const part = index.partOfClass(id.slice(PREFIX.length));
  const row = index.assumptions.get(id);
  if (part === undefined || row === undefined) return null;
  const { source, asOf, confidence } = row;
  return {
    value: plannedStepEfficiency(plan, part, index).step,
    unit: row.unit,
    kind: 'assumption',
    layer: 'built-in',
    source,
    asOf,
    confidence,
    rowCount: 1,
  };
}

export interface PlannedStepEfficiency {
  /** ln efficiency of the whole run, before and after the team's own runs. */
  readonly update: EfficiencyUpdate;
  /** Step efficiency: that of the run over the usual goodput, whose spread is counted apart. */
  readonly step: ThreePoint;
  /** The same before the team's own runs. */
  readonly stepBefore: ThreePoint;
}

export function plannedStepEfficiency(
  plan: Plan,
  part: Accelerator,
  index: CatalogIndex,
): PlannedStepEfficiency {
  const update = updateEfficiency(
    lnRunEfficiency(plannedRun(plan, part), true),
    residualsOf(plan.pastRuns, index),
  );
  const goodput = index.assumptions.get('goodput');
  const stepOf = ({ mean, sd }: EfficiencyUpdate['prior']): ThreePoint => {
    const usual = goodput?.likely ?? 1;
    const goodputSd = goodput === undefined ? 0 : Math.log(goodput.high / goodput.low) / (2 * Z90);
    const stepSd = Math.sqrt(Math.max(sd ** 2 - goodputSd ** 2, (sd / 2) ** 2));
    const at = (z: number) =>
      Math.min(MOST_EFFICIENCY, Math.max(LEAST_EFFICIENCY, Math.exp(mean + z * stepSd) / usual));
    return { low: at(-Z90), likely: at(0), high: at(Z90) };
  };
  return { update, step: stepOf(update.posterior), stepBefore: stepOf(update.prior) };
}

/** The same for every class of accelerator that an evaluation asks for, and at every keystroke elsewhere in the plan. */
function residualsOf(pastRuns: readonly PastRun[] | undefined, index: CatalogIndex): TeamResiduals {
  if (pastRuns === undefined) return teamResiduals([]);
  const known = lastResiduals?.index === index ? lastResiduals : null;
  if (known?.pastRuns === pastRuns) return known.value;
  // Between threads a plan is a copy every time: what it holds says whether it is the same.
  const text = JSON.stringify(pastRuns);
  const value = known?.text === text ? known.value : teamResiduals(countedRuns(pastRuns, index));
  lastResiduals = { index, pastRuns, text, value };
  return value;
}

let lastResiduals: {
  readonly index: CatalogIndex;
  readonly pastRuns: readonly PastRun[];
  readonly text: string;
  readonly value: TeamResiduals;
} | null = null;

/**
 * The final run of a plan as a run that is about to start. The model knows language models alone: of any other kind, as
 * many tokens as would be the same arithmetic, 6·N FLOP each.
 */
export function plannedRun(plan: Plan, accelerator: Accelerator): TrainingRun {
  const { model, training, fineTuning } = plan;
  const isLanguage = isLanguagePlan(plan);
  const isTuningLanguage = isLanguage && training.approach === 'fine-tune';
  const base = isTuningLanguage ? fineTuning.baseParameterCount : null;
  const activeParameterCount = base ?? model.activeParameterCount;
  const { value: amount } = trainingAmount(plan);
  const tokens = isLanguage
    ? amount.likely
    : (flopPerUnit(trainingWork(plan)) * amount.likely) / (6 * activeParameterCount);
  return {
    accelerator,
    acceleratorCount: training.acceleratorCount,
    parameterCount: base ?? model.parameterCount,
    activeParameterCount,
    layerCount: model.layerCount,
    hiddenSize: model.hiddenSize,
    sequenceLength: model.contextLength,
    tokens: Math.max(1, tokens),
    eightBitShare: training.precision === 'fp8' ? 1 : 0,
    year: Number(plan.schedule.start.slice(0, 4)),
    kind: 'production',
    isLowRank: isTuningLanguage && isAdapterMethod(fineTuning.method),
    scope: 'final-run',
  };
}

/** The runs that are switched on and whose accelerator the catalog has. */
export function countedRuns(
  pastRuns: readonly PastRun[] | undefined,
  { accelerators }: Pick<CatalogIndex, 'accelerators'>,
): readonly MadeRun[] {
  return (pastRuns ?? []).flatMap((past) => {
    const made = past.isCounted ? madeRun(past, accelerators) : null;
    return made === null ? [] : [made];
  });
}

/** @returns null when the catalog does not have the accelerator */
export function madeRun(
  { acceleratorId, acceleratorHours: hours, ...facts }: PastRun,
  accelerators: ReadonlyMap<string, Accelerator>,
): MadeRun | null {
  const accelerator = accelerators.get(acceleratorId);
  return accelerator === undefined ? null : { run: { ...facts, accelerator }, hours };
}
