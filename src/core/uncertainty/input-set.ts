import { memo } from '#core/shared/memo';
import { asKept, type Keep, type KeptSlots, type KeptVector } from '#core/uncertainty/keep';
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
  /** What earlier evaluations with the same draws have left. */
  readonly keep: Keep;
  readonly runCount: number;
  readonly vectorLength: number;
  readonly inputs: readonly UncertainInput[];
  /** Where the run with input number `position` at its low stands; the one at its high follows it. */
  lowRunOf(position: number): number;
  /** A vector to write to, [vectorLength], content undefined; it lives as long as the evaluation. */
  scratch(): Float64Array;
  /** A vector of zeros to add to, [vectorLength]. */
  zeros(): Float64Array;
  /** Values of an input over all runs, [vectorLength]; the same vector for every caller. */
  vector(id: string): KeptVector;
  /** The same in a vector of its own, to be written to. `value` replaces its three points, e.g. on another accelerator. */
  ownVector(id: string, value?: ThreePoint): Float64Array;
  /** Slot of the strata table that each run takes, [vectorLength]. */
  slots(id: string): KeptSlots;
  /** A table for `slots`, [TABLE_LENGTH], of the input's own points or of others. */
  table(id: string, value?: ThreePoint): KeptVector;
}

export function createInputSet(
  inputs: readonly UncertainInput[],
  sampler: Sampler,
  pool: VectorPool = createVectorPool(),
): InputSet {
  const runCount = sampler.sampleCount;
  const vectorLength = runCount + 1 + 2 * inputs.length;
  const positions = new Map(inputs.map((input, position) => [input.id, position]));
  const { keep } = sampler;
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

  const slots = memo((id) =>
    keep.value(`slots ${id}`, layoutOf(id), () => {
      const result = keep.memory.slots(vectorLength);
      result.set(sampler.strataOf(id));
      fillTail(id, { low: LOW_SLOT, likely: LIKELY_SLOT, high: HIGH_SLOT }, result);
      return result as KeptSlots;
    }),
  );

  /** Where the runs of an input lie in a vector. */
  function layoutOf(id: string): readonly number[] {
    return [lowRunOf(positionOf(id)), vectorLength];
  }

  function table(id: string, value?: ThreePoint): KeptVector {
    const { value: own, min, max } = inputs[positionOf(id)] as UncertainInput;
    return asKept(strataTable(value ?? own, min, max));
  }

  const vector = memo((id) =>
    keep.vector(`input ${id}`, [table(id), ...layoutOf(id)], vectorLength, (target) =>
      fill(id, undefined, target),
    ),
  );

  function fill(id: string, value: ThreePoint | undefined, result: Float64Array): Float64Array {
    const input = inputs[positionOf(id)] as UncertainInput;
    const point = value ?? input.value;
    if (point.low === point.high && point.shape === undefined)
      return result.fill(Math.min(input.max, Math.max(input.min, point.likely)));
    const byStratum = table(id, point);
    const strata = sampler.strataOf(id);
    lookUp(byStratum, strata, runCount, result);
    // Those of the table are kept within the bounds of the input.
    const bounded = {
      low: byStratum[LOW_SLOT] as number,
      likely: byStratum[LIKELY_SLOT] as number,
      high: byStratum[HIGH_SLOT] as number,
    };
    return fillTail(id, bounded, result);
  }

  return {
    keep,
    runCount,
    vectorLength,
    inputs,
    lowRunOf,
    slots,
    table,
    ownVector(id, value) {
      const target = pool.take(vectorLength);
      if (value !== undefined) return fill(id, value, target);
      target.set(vector(id));
      return target;
    },
    scratch: () => pool.take(vectorLength),
    zeros: () => pool.take(vectorLength).fill(0),
    vector,
  };
}

/** result[run] = table[slots[run]] */
function lookUp(table: Float64Array, slots: Uint16Array, runCount: number, result: Float64Array): void {
  for (let run = 0; run < runCount; run += 1) result[run] = table[slots[run] as number] as number;
}
