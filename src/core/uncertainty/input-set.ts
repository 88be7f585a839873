import type { Sampler } from '#core/uncertainty/sampler';
import { HIGH_SLOT, LIKELY_SLOT, LOW_SLOT, strataTable } from '#core/uncertainty/strata';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { createVectorPool, type VectorPool } from '#core/uncertainty/vector-pool';

/** An uncertain input of the model. */
export interface UncertainInput {
  readonly id: string;
  readonly value: ThreePoint;
  readonly unit: string;
  /** Figure behind it; null for an answer of the plan. */
  readonly figureId: string | null;
  readonly min: number;
  readonly max: number;
}

/**
 * Every vector of the model has the same layout [runCount + 1 + 2·inputCount]: the simulated runs, then one run with
 * every input at its likely value, then per input one run with it alone at its low and one at its high. The tornado
 * thus comes out of the same arithmetic as the simulation.
 */
export interface InputSet {
  /** Where the draws come from. */
  readonly sampler: Sampler;
  readonly runCount: number;
  readonly vectorLength: number;
  readonly inputs: readonly UncertainInput[];
  /** Where the run with input number `position` at its low stands; the one at its high follows it. */
  lowRunOf(position: number): number;
  /** A vector to write to, [vectorLength], content undefined; it lives as long as the evaluation. */
  scratch(): Float64Array;
  /** A vector of zeros to add to, [vectorLength]. */
  zeros(): Float64Array;
  /** Values of an input over all runs, [vectorLength]; the same vector for every caller: do not write to it. */
  vector(id: string): Float64Array;
  /** The same in a vector of its own, to be written to. `value` replaces its three points, e.g. on another accelerator. */
  ownVector(id: string, value?: ThreePoint): Float64Array;
  /** Slot of the strata table that each run takes, [vectorLength]. */
  slots(id: string): Uint16Array;
  /** A table for `slots`, [TABLE_LENGTH], of the input's own points or of others; do not write to it. */
  table(id: string, value?: ThreePoint): Float64Array;
}

export function createInputSet(
  inputs: readonly UncertainInput[],
  sampler: Sampler,
  pool: VectorPool = createVectorPool(),
): InputSet {
  const runCount = sampler.sampleCount;
  const vectorLength = runCount + 1 + 2 * inputs.length;
  const positions = new Map(inputs.map((input, position) => [input.id, position]));
  const slotCache = new Map<string, Uint16Array>();
  const vectorCache = new Map<string, Float64Array>();
  const lowRunOf = (position: number) => runCount + 1 + 2 * position;

  function positionOf(id: string): number {
    const position = positions.get(id);
    if (position === undefined) throw new Error(`no uncertain input ${id}`);
    return position;
  }

  /** Sets an input's runs after the simulated ones: likely, but at its low and its high in the two runs of its own. */
  function fillTail<V extends Uint16Array | Float64Array>(id: string, point: ThreePoint, target: V): V {
    const lowRun = lowRunOf(positionOf(id));
    target.fill(point.likely, runCount);
    target[lowRun] = point.low;
    target[lowRun + 1] = point.high;
    return target;
  }

  function slots(id: string): Uint16Array {
    let result = slotCache.get(id);
    if (result === undefined) {
      result = new Uint16Array(vectorLength);
      result.set(sampler.strataOf(id));
      fillTail(id, { low: LOW_SLOT, likely: LIKELY_SLOT, high: HIGH_SLOT }, result);
      slotCache.set(id, result);
    }
    return result;
  }

  function table(id: string, value?: ThreePoint): Float64Array {
    const { value: own, min, max } = inputs[positionOf(id)] as UncertainInput;
    return strataTable(value ?? own, min, max);
  }

  function ownVector(id: string, value?: ThreePoint): Float64Array {
    const input = inputs[positionOf(id)] as UncertainInput;
    const point = value ?? input.value;
    const result = pool.take(vectorLength);
    if (point.low === point.high) return result.fill(Math.min(input.max, Math.max(input.min, point.likely)));
    const byStratum = table(id, point);
    const strata = sampler.strataOf(id);
    for (let run = 0; run < runCount; run += 1) result[run] = byStratum[strata[run] as number] as number;
    // Those of the table are kept within the bounds of the input.
    const bounded = {
      low: byStratum[LOW_SLOT] as number,
      likely: byStratum[LIKELY_SLOT] as number,
      high: byStratum[HIGH_SLOT] as number,
    };
    return fillTail(id, bounded, result);
  }

  return {
    sampler,
    runCount,
    vectorLength,
    inputs,
    lowRunOf,
    slots,
    table,
    ownVector,
    scratch: () => pool.take(vectorLength),
    zeros: () => pool.take(vectorLength).fill(0),
    vector(id) {
      let result = vectorCache.get(id);
      if (result === undefined) {
        result = ownVector(id);
        vectorCache.set(id, result);
      }
      return result;
    },
  };
}
