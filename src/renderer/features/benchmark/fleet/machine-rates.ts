import type { BenchmarkResult } from '#core/benchmark/result';
import type { MachineRun } from '#core/machine/machine-profile';
import type { MachineEntry } from '../../../state/machines-store';
import type { Rate } from '../figures/rate';
import { bestProduct, bestTraining } from '../figures/result-rows';

/** What stands for a machine in a fleet. */
export interface FleetRates {
  readonly run: MachineRun;
  readonly product: Rate | null;
  readonly training: Rate | null;
  /** [B/s] */
  readonly bandwidth: number | null;
}

/**
 * The run that stands for a machine: of the right ones, each the newest of its backend, the one that trains fastest;
 * null where no run is right.
 */
export function fleetRates({ latest }: MachineEntry): FleetRates | null {
  const right = latest.filter(({ result }) => result.correct).map(ratesOf);
  return right.reduce<FleetRates | null>(
    (best, one) => (best === null || speedOf(one) > speedOf(best) ? one : best),
    null,
  );
}

function ratesOf(run: MachineRun): FleetRates {
  const { kernels, transformers, rates }: BenchmarkResult = run.result;
  return {
    run,
    product: bestProduct(kernels)?.rate ?? null,
    training: bestTraining(transformers),
    bandwidth: rates?.bandwidthBytesPerSecond ?? null,
  };
}

function speedOf({ training, product }: FleetRates): number {
  return training?.spread.p50 ?? (product?.spread.p50 ?? 0) * 1e-6;
}
