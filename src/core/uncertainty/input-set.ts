import type { Sampler } from '#core/uncertainty/sampler';
import { fillStrataTable, HIGH_SLOT, LIKELY_SLOT, LOW_SLOT, TABLE_LENGTH } from '#core/uncertainty/strata';
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
  readonly runCount: number;
  readonly vectorLength: number;
  readonly inputs: readonly UncertainInput[];
  /** Where the run with input number `position` at its low stands; the one at its high follows it. */
  lowRunOf(position: number): number;
  /** A vector to write to, [vectorLength], content undefined; it lives as long as the evaluation. */
  scratch(): Float64Array;
  /** A vector of zeros to add to, [vectorLength]. */
  zeros(): Float64Array;
  /** Values of an input over all runs, a vector of its own that may be written to. `value` replaces its own three points, e.g. for another country. */
  vector(id: string, value?: ThreePoint): Float64Array;
  /** Slot of the strata table that each run takes, [vectorLength]. */
  slots(id: string): Uint16Array;
  /** A table for `slots`, [TABLE_LENGTH]. */
  table(id: string, value: ThreePoint): Float64Array;
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
  const lowRunOf = (position: number) => runCount + 1 + 2 * position;

  function positionOf(id: string): number {
    const position = positions.get(id);
    if (position === undefined) throw new Error(`no uncertain input ${id}`);
    return position;
  }

  function slots(id: string): Uint16Array {
    let result = slotCache.get(id);
    if (result === undefined) {
      const lowRun = lowRunOf(positionOf(id));
      result = new Uint16Array(vectorLength);
      result.set(sampler.strataOf(id));
      result.fill(LIKELY_SLOT, runCount);
      result[lowRun] = LOW_SLOT;
      result[lowRun + 1] = HIGH_SLOT;
      slotCache.set(id, result);
    }
    return result;
  }

  function table(id: string, value: ThreePoint): Float64Array {
    const input = inputs[positionOf(id)] as UncertainInput;
    const result = new Float64Array(TABLE_LENGTH);
    fillStrataTable(value, input.min, input.max, result);
    return result;
  }

  return {
    runCount,
    vectorLength,
    inputs,
    lowRunOf,
    slots,
    table,
    scratch: () => pool.take(vectorLength),
    zeros: () => pool.take(vectorLength).fill(0),
    vector(id, value) {
      const input = inputs[positionOf(id)] as UncertainInput;
      const { low, high, likely } = value ?? input.value;
      if (low === high) return pool.take(vectorLength).fill(Math.min(input.max, Math.max(input.min, likely)));
      const values = table(id, value ?? input.value);
      const taken = slots(id);
      const result = pool.take(vectorLength);
      for (let run = 0; run < vectorLength; run += 1) result[run] = values[taken[run] as number] as number;
      return result;
    },
  };
}
