import type { CatalogIndex } from '#core/evaluation/catalog-index';
import type { FigureUse } from '#core/evaluation/evaluation';
import { createFigureBook, type FigureBook } from '#core/evaluation/figure-book';
import { ownMemoryBytes } from '#core/evaluation/own-machines/own-figures';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import { servingMemory01 } from '#core/evaluation/serving-vectors';
import {
  type CheckpointFacts,
  checkpointFacts,
  type FailureRange,
  failureRange,
} from '#core/fit/checkpoints';
import { type DeviceMemory, totalRange } from '#core/fit/device-memory';
import type { FitFault } from '#core/fit/fit-fault';
import type { FitJob } from '#core/fit/fit-job';
import type { Layout } from '#core/fit/layout';
import { isOneModel } from '#core/fit/needed-accelerators';
import { type Neighbour, neighboursOf } from '#core/fit/neighbours';
import { planJob } from '#core/fit/plan-job';
import { type CurvePoint, comparedCounts, scalingCurve } from '#core/fit/scaling-curve';
import { createLayoutSearch, type JudgedLayout, type LayoutSearch } from '#core/fit/search';
import { type ServingMemory, servingMemory } from '#core/fit/serving-memory';
import { ownUnitsOf } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { err, ok, type Result } from '#core/shared/result';
import type { Quantiles } from '#core/uncertainty/quantiles';
import { scaleQuantiles } from '#core/uncertainty/quantiles';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { isLanguagePlan, isReinforcement } from '#core/workload/resolve';

/** A layout on a number of accelerators, with the range of its memory. */
export interface PlacedLayout extends JudgedLayout {
  /** Memory of the fullest accelerator [bytes]. */
  readonly totalBytes: ThreePoint;
}

/** Accelerators on which no layout fits, and the least that one would need there. */
export interface TooSmall {
  readonly accelerators: number;
  readonly layout: Layout;
  readonly memory: DeviceMemory;
  /** Memory of the fullest accelerator [bytes]. */
  readonly totalBytes: ThreePoint;
}

export interface ScalePoint extends CurvePoint {
  /** Days of the final run, losses to failures included; null = the plan's days are not known. */
  readonly days: Quantiles | null;
  readonly failures: FailureRange;
}

export interface Fit {
  readonly job: FitJob;
  readonly smallest: PlacedLayout;
  /** The next smaller cluster; null = there is none. */
  readonly belowSmallest: TooSmall | null;
  /** On the plan's accelerators; null = nothing fits on them, or no layout takes exactly so many. */
  readonly planned: PlacedLayout | null;
  /** The least that the plan's accelerators would have to hold where nothing fits; null otherwise. */
  readonly plannedTooSmall: TooSmall | null;
  /** The most accelerators below the plan's that a layout fits on, where none takes exactly the plan's; else null. */
  readonly nearestCount: number | null;
  /** What any other choice would do on as many accelerators. */
  readonly neighbours: readonly Neighbour[];
  readonly curve: readonly ScalePoint[];
  /** Why the curve ends where it does: as far as was looked, no work for more in the batch, or failures. */
  readonly curveEnd: 'looked' | 'batch' | 'failures';
  /** At the plan's accelerators, or at the smallest cluster where these do not do. */
  readonly failures: FailureRange;
  readonly checkpoint: CheckpointFacts;
}

export interface FitReport {
  readonly training: Result<Fit, FitFault>;
  /** null = the memory of what serves is not known. */
  readonly serving: ServingMemory | null;
  /** Figures that it rests on, by id. */
  readonly figures: Readonly<Record<string, FigureUse>>;
}

/** Clusters that lose more of their time to failures are not drawn: the formula is for rare failures. */
const HOPELESS = 0.5;

/** What the plan's days are known for. */
export interface KnownDays {
  /** Wall time of the final run on the plan's accelerators [days]. */
  readonly wallDays: Quantiles;
}

/**
 * Whether and how the plan's training fits: the smallest cluster, the best layout on the plan's own, the reasons for it,
 * and days against accelerators.
 */
export function fitReport(plan: Plan, index: CatalogIndex, known: KnownDays | null): FitReport {
  const book = createFigureBook(plan, index);
  const part = index.accelerators.get(plan.training.acceleratorId) ?? null;
  const job = isOneModel(plan) ? planJob(plan, part, index.accelerators, book) : err(otherModelsFault(plan));
  const training = job.ok ? trainingFit(plan, createLayoutSearch(job.value), book, known) : job;
  const memory = servingDeviceBytes(plan, index);
  const serving = memory === null ? null : servingMemory(plan, memory, servingMemory01(book));
  return { training, serving, figures: book.uses };
}

/** Layouts are searched for one language model: the answer that asks for more, or for another kind. */
function otherModelsFault(plan: Plan): FitFault {
  const field = !isLanguagePlan(plan)
    ? 'workload.kind'
    : isReinforcement(plan)
      ? 'fineTuning.method'
      : 'workload.teacherParameterCount';
  return { field, reason: 'not-one-model', bound: null, value: null };
}

function trainingFit(
  plan: Plan,
  search: LayoutSearch,
  book: FigureBook,
  known: KnownDays | null,
): Result<Fit, FitFault> {
  const count = search.smallest();
  const smallest = count === null ? null : search.best(count);
  return smallest === null ? err(noLayoutFault(search)) : ok(fitOf(plan, search, smallest, book, known));
}

/** Memory of one accelerator or machine that serves [bytes]; of own ones that of the smallest. */
function servingDeviceBytes(plan: Plan, { accelerators }: CatalogIndex): number | null {
  const part = accelerators.get(plan.serving.acceleratorId);
  if (part !== undefined) return part.memoryGb * 1e9;
  const units = ownUnitsOf(plan, plan.serving.acceleratorId);
  const memories = units.map(({ machine }) => ownMemoryBytes(machine, partOf(machine, accelerators)));
  return memories.length === 0 || memories.includes(null) ? null : Math.min(...(memories as number[]));
}

function fitOf(
  plan: Plan,
  search: LayoutSearch,
  smallest: JudgedLayout,
  book: FigureBook,
  known: KnownDays | null,
): Fit {
  const { job } = search;
  const wanted = plan.training.acceleratorCount;
  const planned = wanted >= smallest.accelerators ? search.best(wanted) : null;
  const anchor = planned ?? smallest;
  const checkpoint = checkpointFacts(plan, job, book);
  const counts = comparedCounts(search, smallest.accelerators, wanted);
  const failuresAt = (accelerators: number) => failureRange(accelerators, checkpoint.bytes, book);
  const failures = failuresAt(anchor.accelerators);
  // The plan's days hold its goodput on its own accelerators; others lose more or less to failures.
  const kept = 1 - failuresAt(wanted).lost01;
  const curve = scalingCurve(search, counts, planned).flatMap((point): ScalePoint[] => {
    const { accelerators, efficiencyRatio } = point;
    const here = failuresAt(accelerators);
    if (here.lost01 > HOPELESS && accelerators > anchor.accelerators) return [];
    const ratio = (wanted / (accelerators * efficiencyRatio)) * (kept / (1 - here.lost01));
    const days = known === null ? null : scaleQuantiles(known.wallDays, ratio);
    return [{ ...point, failures: here, days }];
  });
  const last = curve.at(-1);
  const placed = (judged: JudgedLayout): PlacedLayout => ({
    ...judged,
    totalBytes: totalRange(judged.memory, job),
  });
  return {
    job,
    smallest: placed(smallest),
    belowSmallest: tooSmall(search, nextSmaller(smallest.accelerators, job.nodeSize)),
    planned: planned === null ? null : placed(planned),
    plannedTooSmall: wanted < smallest.accelerators ? tooSmall(search, wanted) : null,
    nearestCount: planned === null && wanted > smallest.accelerators ? nearestBelow(search, wanted) : null,
    neighbours: neighboursOf(search, anchor),
    curve,
    curveEnd:
      last === undefined || last.accelerators === counts.at(-1)
        ? 'looked'
        : nextEnd(search, counts, last.accelerators),
    failures,
    checkpoint,
  };
}

function tooSmall(search: LayoutSearch, accelerators: number | null): TooSmall | null {
  if (accelerators === null) return null;
  const leanest = search.leanest(accelerators);
  return leanest === null
    ? null
    : { accelerators, ...leanest, totalBytes: totalRange(leanest.memory, search.job) };
}

/** Most clusters that are tried below the plan's own. */
const MOST_TRIED = 64;

/** Fewer accelerators, node by node, until a layout fits. */
function nearestBelow(search: LayoutSearch, wanted: number): number | null {
  const step = wanted > search.job.nodeSize ? search.job.nodeSize : 1;
  const first = Math.floor((wanted - 1) / step) * step;
  for (let tried = 0; tried < MOST_TRIED; tried += 1) {
    const count = first - tried * step;
    if (count < 1) return null;
    const leanest = search.leanest(count);
    if (leanest !== null && leanest.memory.total <= search.job.device.memoryBytes) return count;
  }
  return null;
}

/** The number after the last one drawn either has no layout, or fails too often. */
function nextEnd(search: LayoutSearch, counts: readonly number[], last: number): 'batch' | 'failures' {
  const next = counts.find((count) => count > last);
  return next !== undefined && search.leanest(next) !== null ? 'failures' : 'batch';
}

/** The next cluster down as clusters are built: half a node, or one node less. */
function nextSmaller(accelerators: number, nodeSize: number): number | null {
  if (accelerators <= 1) return null;
  if (accelerators > nodeSize) return accelerators - nodeSize;
  return 2 ** Math.floor(Math.log2(accelerators - 1));
}

/** Either the cluster is too small for the model, or a single sequence is too long for any. */
function noLayoutFault(search: LayoutSearch): FitFault {
  const { job, candidates } = search;
  const { maxAccelerators } = job.allowed;
  // Ever more replicas take all but the activations away.
  const most = largestTaken(search, maxAccelerators);
  const leanest = most === null ? null : search.leanest(most);
  const value = leanest?.memory.total ?? null;
  const activations = leanest === null ? 0 : leanest.memory.activations + leanest.memory.logits;
  if (activations > job.device.memoryBytes && candidates.maxData > 0)
    return {
      field: 'model.contextLength',
      reason: 'sequence-too-long',
      bound: job.device.memoryBytes,
      value,
    };
  return {
    field: 'training.layout.maxAccelerators',
    reason: 'larger-than-cluster',
    bound: maxAccelerators,
    value,
  };
}

/** The most accelerators up to a bound, halved until some layout takes exactly so many. */
function largestTaken(search: LayoutSearch, most: number): number | null {
  const { nodeSize } = search.job;
  let count = most <= nodeSize ? most : Math.floor(most / nodeSize) * nodeSize;
  while (count >= 1) {
    if (search.leanest(count) !== null) return count;
    if (count === 1) return null;
    count =
      count > nodeSize
        ? Math.max(nodeSize, Math.floor(count / 2 / nodeSize) * nodeSize)
        : Math.floor(count / 2);
  }
  return null;
}
