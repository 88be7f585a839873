import { type Candidates, candidatesOf } from '#core/fit/candidates';
import { createMemoryModel, type DeviceMemory, type MemoryModel } from '#core/fit/device-memory';
import type { FitJob } from '#core/fit/fit-job';
import { acceleratorsOf, type Layout, microBatchesOf } from '#core/fit/layout';
import { type StepTime, stepTime } from '#core/fit/step-time';

/** A layout with what it needs and how long its step takes. */
export interface JudgedLayout {
  readonly layout: Layout;
  readonly accelerators: number;
  readonly memory: DeviceMemory;
  readonly step: StepTime;
}

export interface LayoutSearch {
  readonly job: FitJob;
  readonly candidates: Candidates;
  readonly memory: MemoryModel;
  /** The fastest layout that fits on exactly so many accelerators; null = none fits. */
  best(accelerators: number): JudgedLayout | null;
  /** The layout that needs least memory on so many accelerators; null = none takes exactly that many. */
  leanest(accelerators: number): { readonly layout: Layout; readonly memory: DeviceMemory } | null;
  /** The fewest accelerators, whole nodes beyond the first, that some layout fits on; null = none within what is allowed. */
  smallest(): number | null;
  /** @returns null when the batch is too small for the layout */
  judge(layout: Layout): JudgedLayout | null;
}

/** How a model is shared out, before what is kept and what is computed again. */
type Shape = Pick<Layout, 'tensor' | 'context' | 'pipeline' | 'data' | 'expert'>;

/** A layout must be faster by this share to be taken before a plainer one. */
const WORTH_THE_TROUBLE = 0.002;

export function createLayoutSearch(job: FitJob): LayoutSearch {
  const candidates = candidatesOf(job);
  const memory = createMemoryModel(job);
  const { maxData } = candidates;
  const fewestSequences = candidates.microBatch[0] ?? 1;
  const capacity = job.device.memoryBytes;
  const memoryOf = (layout: Layout): DeviceMemory => memory.of(layout, microBatchesIn(layout));
  const totalOf = (layout: Layout): number => memory.totalOf(layout, microBatchesIn(layout));
  const microBatchesIn = (layout: Pick<Layout, 'data' | 'microBatch'>) =>
    microBatchesOf(layout, { globalTokens: job.globalBatchTokens, sequenceTokens: job.sequenceTokens });
  let smallest: number | null | undefined;

  /** Every way to share a model out, before replicas. */
  function* shapes() {
    for (const tensor of candidates.tensor)
      for (const context of candidates.context)
        for (const pipeline of candidates.pipeline)
          yield { tensor, context, pipeline, unit: tensor * context * pipeline };
  }

  function* layoutsOn(accelerators: number) {
    for (const { tensor, context, pipeline, unit } of shapes()) {
      if (accelerators % unit !== 0) continue;
      const data = accelerators / unit;
      if (data > maxData) continue;
      for (const expert of candidates.expert)
        if (data % expert === 0) yield { tensor, context, pipeline, data, expert };
    }
  }

  /** The plainest sharding and the least recomputation that fit are also the fastest. */
  function plainestFitting(shape: Shape, microBatch: number, interleave: number): Layout | null {
    const microBatches = microBatchesIn({ data: shape.data, microBatch });
    if (microBatches < 1) return null;
    for (const recompute of candidates.recompute)
      for (const zero of candidates.zero(shape.pipeline)) {
        const layout = { ...shape, microBatch, zero, interleave, recompute };
        if (memory.totalOf(layout, microBatches) <= capacity) return layout;
      }
    return null;
  }

  function judge(layout: Layout): JudgedLayout | null {
    const step = stepTime(job, layout, memory);
    return step === null
      ? null
      : { layout, accelerators: acceleratorsOf(layout), memory: memoryOf(layout), step };
  }

  function best(accelerators: number): JudgedLayout | null {
    let found: Layout | null = null;
    let efficiency = 0;
    for (const shape of layoutsOn(accelerators))
      for (const microBatch of candidates.microBatch)
        for (const interleave of candidates.interleave(shape.pipeline)) {
          const layout = plainestFitting(shape, microBatch, interleave);
          // More chunks or sequences need more memory still.
          if (layout === null) break;
          const step = stepTime(job, layout, memory);
          if (step === null || step.efficiency01 <= efficiency * (1 + WORTH_THE_TROUBLE)) continue;
          found = layout;
          efficiency = step.efficiency01;
        }
    return found === null ? null : judge(found);
  }

  /** The leanest choice within a shape. */
  function lean(shape: Shape): Layout {
    return {
      ...shape,
      microBatch: fewestSequences,
      zero: (shape.data * shape.context > 1 ? candidates.zero(shape.pipeline).at(-1) : job.allowed.zero) ?? 0,
      recompute: candidates.recompute.at(-1) ?? 'none',
      interleave: 1,
    };
  }

  function leanest(accelerators: number) {
    let found: Layout | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const shape of layoutsOn(accelerators)) {
      const layout = lean(shape);
      const needed = totalOf(layout);
      if (needed < least) {
        found = layout;
        least = needed;
      }
    }
    return found === null ? null : { layout: found, memory: memoryOf(found) };
  }

  function findSmallest(): number | null {
    const { nodeSize } = job;
    let fewest = job.allowed.maxAccelerators + 1;
    for (const { tensor, context, pipeline, unit } of shapes())
      for (const expert of candidates.expert) {
        const fits = (data: number) => totalOf(lean({ tensor, context, pipeline, data, expert })) <= capacity;
        const most = Math.min(maxData, Math.floor((fewest - 1) / unit));
        // Within a node, any number of accelerators; beyond it whole nodes.
        const insideNode = Math.min(most, Math.floor(nodeSize / unit));
        const inside = firstTrue(fits, expert, insideNode);
        const nodes = expert * (nodeSize / greatestCommonDivisor(nodeSize, unit * expert));
        const data = inside ?? (unit * most > nodeSize ? firstTrue(fits, nodes, most) : null);
        if (data !== null) fewest = unit * data;
      }
    return fewest > job.allowed.maxAccelerators ? null : fewest;
  }

  return {
    job,
    candidates,
    memory,
    best,
    leanest,
    judge,
    smallest() {
      if (smallest === undefined) smallest = maxData < 1 ? null : findSmallest();
      return smallest;
    },
  };
}

/**
 * The smallest multiple of `step` up to `most` for which a condition holds that stays true once it is: more replicas
 * never need more memory each.
 */
function firstTrue(holds: (value: number) => boolean, step: number, most: number): number | null {
  let high = Math.floor(most / step);
  if (high < 1 || !holds(high * step)) return null;
  let low = 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle * step)) high = middle;
    else low = middle;
  }
  return high * step;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
