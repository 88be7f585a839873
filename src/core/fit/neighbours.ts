import { MOST_ZERO_IN_PIPELINES } from '#core/fit/candidates';
import { acceleratorsOf, type Layout, stageLayers, type ZeroStage } from '#core/fit/layout';
import type { JudgedLayout, LayoutSearch } from '#core/fit/search';

/** What of a layout is chosen otherwise. */
export type Knob =
  | 'tensor'
  | 'context'
  | 'pipeline'
  | 'expert'
  | 'zero'
  | 'recompute'
  | 'interleave'
  | 'microBatch';

/** Where a slower layout loses most of its time. */
export type Loss = 'recompute' | 'exchange' | 'gradients' | 'bubble';

export type Verdict =
  /** Needs more memory than there is. */
  | { readonly kind: 'too-large'; readonly overBytes: number }
  /** Tensor parallelism over the network instead of the links; slower by a share. */
  | { readonly kind: 'beyond-node'; readonly slower01: number }
  | { readonly kind: 'slower'; readonly slower01: number; readonly loss: Loss }
  | { readonly kind: 'faster'; readonly faster01: number }
  /** No time gained or lost; what it needs of memory says the rest. */
  | { readonly kind: 'alike' }
  /** More replicas than the batch has micro-batches. */
  | { readonly kind: 'batch-too-small' };

/** The chosen layout with one thing changed. */
export interface Neighbour {
  readonly knob: Knob;
  readonly layout: Layout;
  readonly totalBytes: number;
  readonly verdict: Verdict;
}

/** Below this share of time two layouts are alike. */
const ALIKE = 0.005;

/** What each other choice on as many accelerators would do: the reasons for the layout that was chosen. */
export function neighboursOf(search: LayoutSearch, chosen: JudgedLayout): readonly Neighbour[] {
  const { layout } = chosen;
  const { job } = search;
  const model = job.model;
  const changed: { readonly knob: Knob; readonly change: Partial<Layout> }[] = [];
  const add = (knob: Knob, change: Partial<Layout>) => changed.push({ knob, change });
  for (const tensor of [layout.tensor / 2, layout.tensor * 2])
    if (Number.isInteger(tensor) && model.attentionHeadCount % tensor === 0) add('tensor', { tensor });
  const stages = search.candidates.pipeline.toSorted((a, b) => a - b);
  const at = stages.indexOf(layout.pipeline);
  for (const pipeline of [stages[at - 1], stages[at + 1]])
    if (pipeline !== undefined) add('pipeline', { pipeline });
  for (const zero of [layout.zero - 1, layout.zero + 1])
    if (zero >= 0 && zero <= 3) add('zero', { zero: zero as ZeroStage });
  for (const recompute of search.candidates.recompute)
    if (recompute !== layout.recompute) add('recompute', { recompute });
  for (const [knob, values] of [
    ['context', search.candidates.context],
    ['expert', search.candidates.expert],
  ] as const)
    for (const value of [layout[knob] / 2, layout[knob] * 2])
      if (values.includes(value)) add(knob, { [knob]: value });
  for (const interleave of search.candidates.interleave(layout.pipeline))
    if (interleave === layout.interleave * 2 || interleave === layout.interleave / 2)
      add('interleave', { interleave });
  for (const microBatch of search.candidates.microBatch)
    if (microBatch === layout.microBatch * 2 || microBatch === layout.microBatch / 2)
      add('microBatch', { microBatch });
  return changed.flatMap(({ knob, change }) => {
    const next = onAsMany({ ...layout, ...change }, chosen.accelerators);
    if (next === null || isSame(next, layout)) return [];
    const neighbour = verdictOn(search, chosen, next);
    return neighbour === null ? [] : [{ knob, layout: next, ...neighbour }];
  });
}

function isSame(a: Layout, b: Layout): boolean {
  return (Object.keys(a) as (keyof Layout)[]).every((key) => a[key] === b[key]);
}

/** The layout with as many replicas as the accelerators give; null when that is no layout. */
function onAsMany(layout: Layout, accelerators: number): Layout | null {
  const data = accelerators / (layout.tensor * layout.context * layout.pipeline);
  if (!Number.isInteger(data) || data % layout.expert !== 0) return null;
  if (layout.pipeline > 1 && layout.zero > MOST_ZERO_IN_PIPELINES)
    return { ...layout, data, zero: MOST_ZERO_IN_PIPELINES };
  return { ...layout, data };
}

function verdictOn(
  search: LayoutSearch,
  chosen: JudgedLayout,
  layout: Layout,
): Pick<Neighbour, 'totalBytes' | 'verdict'> | null {
  const { job } = search;
  const stages = stageLayers(job.model.layerCount, layout.pipeline);
  if (stages === null || acceleratorsOf(layout) !== chosen.accelerators) return null;
  const isWhole = search.candidates.interleave(layout.pipeline).includes(layout.interleave);
  const judged = search.judge(isWhole ? layout : { ...layout, interleave: 1 });
  if (judged === null)
    return { totalBytes: search.memory.of(layout, 1).total, verdict: { kind: 'batch-too-small' } };
  const totalBytes = judged.memory.total;
  const overBytes = totalBytes - job.device.memoryBytes;
  if (overBytes > 0) return { totalBytes, verdict: { kind: 'too-large', overBytes } };
  const perToken = (step: JudgedLayout['step']) => step.total / step.tokens;
  const slower01 = perToken(judged.step) / perToken(chosen.step) - 1;
  if (layout.tensor > job.nodeSize) return { totalBytes, verdict: { kind: 'beyond-node', slower01 } };
  if (Math.abs(slower01) < ALIKE) return { totalBytes, verdict: { kind: 'alike' } };
  if (slower01 < 0) return { totalBytes, verdict: { kind: 'faster', faster01: -slower01 } };
  return { totalBytes, verdict: { kind: 'slower', slower01, loss: mainLoss(judged, chosen) } };
}

function mainLoss({ step }: JudgedLayout, chosen: JudgedLayout): Loss {
  const losses = ['recompute', 'exchange', 'gradients', 'bubble'] as const;
  const more = (loss: Loss) => step[loss] / step.tokens - chosen.step[loss] / chosen.step.tokens;
  return losses.toSorted((a, b) => more(b) - more(a))[0] as Loss;
}
