import type { Accelerator } from '#core/catalog/catalog';
import {
  BALANCE,
  MATRIX_GAIN,
  MATRIX_UNITS,
  matrixRatio,
  NATIVE_BANDWIDTH,
  nativeFactorAssumption,
  ownInput,
  PARALLEL_EFFICIENCY,
  partOf,
} from '#core/evaluation/own-machines/own-inputs';
import { countOf, type OwnUnit } from '#core/plan/own-hardware';
import type { OwnMachine } from '#core/plan/own-machine';
import type { InputSet } from '#core/uncertainty/input-set';
import type { KeptVector } from '#core/uncertainty/keep';

type Parts = ReadonlyMap<string, Accelerator>;

/**
 * Rate of a training step in native software, per run [TFLOP/s], [vectorLength]:
 *
 *   browser rate · native over browser · (1 + gain · (matrix peak / 32-bit peak − 1)), at most the part's peak
 *
 * A native figure of the user's own replaces both factors, since it holds them.
 */
export function nativeTflops(machine: OwnMachine, parts: Parts, inputs: InputSet): KeptVector {
  const part = partOf(machine, parts);
  const measured = inputs.vector(ownInput.trainingRate(machine));
  const peak = part?.bf16DenseTflops ?? Number.POSITIVE_INFINITY;
  const ownFactor = ownInput.nativeFactor(machine);
  const hasOwnFactor = inputs.inputs.some(({ id }) => id === ownFactor);
  const factor = inputs.vector(hasOwnFactor ? ownFactor : nativeFactorAssumption(machine));
  const known = hasOwnFactor ? 1 : matrixRatio(machine, part);
  const gain = known === 1 ? null : inputs.vector(MATRIX_GAIN);
  const ratio = known === null ? inputs.vector(MATRIX_UNITS) : null;
  const slot = `native rate of ${machine.id}`;
  return inputs.keep.vector(
    slot,
    [measured, factor, gain, ratio, known, peak],
    inputs.vectorLength,
    (rate) => {
      for (let run = 0, length = rate.length; run < length; run += 1) {
        const extra = (ratio === null ? (known as number) : at(ratio, run)) - 1;
        const matrix = gain === null ? 1 : 1 + at(gain, run) * extra;
        rate[run] = Math.min(peak, at(measured, run) * at(factor, run) * matrix);
      }
    },
  );
}

/** Memory bandwidth in native software, per run [GB/s], [vectorLength]; at most the part's. */
export function nativeBandwidth(machine: OwnMachine, parts: Parts, inputs: InputSet): KeptVector {
  const measured = inputs.vector(ownInput.bandwidth(machine));
  const factor = inputs.vector(NATIVE_BANDWIDTH);
  const peak = partOf(machine, parts)?.memoryBandwidthGbPerSecond ?? Number.POSITIVE_INFINITY;
  const slot = `native bandwidth of ${machine.id}`;
  return inputs.keep.vector(slot, [measured, factor, peak], inputs.vectorLength, (rate) => {
    for (let run = 0, length = rate.length; run < length; run += 1)
      rate[run] = Math.min(peak, at(measured, run) * at(factor, run));
  });
}

/**
 * What machines do together when they train one model, over their number: per run [TFLOP/s for each], [vectorLength].
 *
 * One machine trains at its own rate. Several keep `parallel efficiency` of
 *
 *   equal + balance · (sum − equal)
 *
 * where `sum` is reached when every machine gets as much of a batch as its speed allows, and `equal` when all get the
 * same and wait for the slowest: the best of the 1, 2, … fastest machines, since slower ones can be left out. Machines
 * that together are slower than the fastest alone are not used together.
 */
export function fleetTflopsEach(units: readonly OwnUnit[], parts: Parts, inputs: InputSet): KeptVector {
  const rates = units.map(({ machine }) => nativeTflops(machine, parts, inputs));
  const count = countOf(units);
  const [only] = rates;
  if (only !== undefined && count === 1) return only;
  const efficiency = inputs.vector(PARALLEL_EFFICIENCY);
  const balance = units.length > 1 ? inputs.vector(BALANCE) : null;
  const counts = units.map((unit) => unit.count);
  const slot = `rate of ${units.map(({ machine }) => machine.id).join(' ')}`;
  const kept = [...rates, ...counts, efficiency, balance];
  return inputs.keep.vector(slot, kept, inputs.vectorLength, (each) => {
    const fastestFirst = units.map((_, position) => position);
    for (let run = 0, length = each.length; run < length; run += 1) {
      const rateOf = (position: number) => at(rates[position] as Float64Array, run);
      if (units.length > 1) fastestFirst.sort((a, b) => rateOf(b) - rateOf(a));
      let joined = 0;
      let sum = 0;
      let equal = 0;
      for (const position of fastestFirst) {
        const machines = counts[position] as number;
        joined += machines;
        sum += machines * rateOf(position);
        equal = Math.max(equal, joined * rateOf(position));
      }
      const together = balance === null ? sum : equal + at(balance, run) * (sum - equal);
      const alone = rateOf(fastestFirst[0] as number);
      each[run] = Math.max(alone, at(efficiency, run) * together) / count;
    }
  });
}

function at(vector: Float64Array, run: number): number {
  return vector[run] as number;
}
