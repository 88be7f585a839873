import { type OperatingConditions, type OperatingPoint, operatingPoint } from '#core/serving/operating-point';
import type { Replica } from '#core/serving/replica';

/** Points between one request at a time and the most that memory holds. */
const POINTS = 28;

/**
 * Latency and throughput over the batch, in about equal steps of its logarithm.
 *
 * @param also batches that must be among them, e.g. the chosen one
 */
export function latencyCurve(
  replica: Replica,
  conditions: OperatingConditions,
  also: readonly number[],
): readonly OperatingPoint[] {
  const most = replica.memoryBatch;
  if (most < 1) return [];
  const batches = new Set([...also.filter((batch) => batch >= 1 && batch <= most), most]);
  for (let step = 0; step < POINTS; step += 1) batches.add(Math.round(most ** (step / (POINTS - 1))));
  return [...batches].toSorted((a, b) => a - b).map((batch) => operatingPoint(replica, batch, conditions));
}
