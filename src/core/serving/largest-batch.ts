import type { Plan } from '#core/plan/plan';
import { type OperatingConditions, type OperatingPoint, operatingPoint } from '#core/serving/operating-point';
import type { Replica } from '#core/serving/replica';

/** Latency that answers are held to [ms]; null = no target. */
export interface LatencyTargets {
  readonly timeToFirstTokenMs: number | null;
  readonly timePerOutputTokenMs: number | null;
}

export type TargetField = keyof LatencyTargets;

/** A target that cannot be held, and the least that could be asked instead. */
export interface MissedTarget {
  readonly field: TargetField;
  readonly askedMs: number;
  readonly leastMs: number;
  /** `floor`: no software on this hardware can, by its peak rates. `estimate`: it can be thought of, we do not expect it. */
  readonly reason: 'floor' | 'estimate';
}

export interface BatchChoice {
  readonly point: OperatingPoint;
  /** What keeps the batch from being larger. */
  readonly limit: 'memory' | 'concurrency' | TargetField;
  /** Targets that are not held at any batch; the batch is then the one that comes closest. */
  readonly missed: readonly MissedTarget[];
}

export function latencyTargets({ serving }: Pick<Plan, 'serving'>): LatencyTargets {
  return {
    timeToFirstTokenMs: serving.timeToFirstTokenMs ?? null,
    timePerOutputTokenMs: serving.timePerOutputTokenMs ?? null,
  };
}

export function hasTargets(targets: LatencyTargets): boolean {
  return targets.timeToFirstTokenMs !== null || targets.timePerOutputTokenMs !== null;
}

/** Neighbouring batches tried below the largest one [ratio]. */
const STEP_DOWN = 0.95;

/**
 * The largest batch that holds both targets: throughput grows with the batch, and so does the time per token. The time
 * to first token falls at first, since there are more places, and then grows with the prompts ahead.
 *
 * @param mostRequests the plan's own limit on requests at once
 * @returns null when the model does not fit
 */
export function largestBatch(
  replica: Replica,
  targets: LatencyTargets,
  conditions: OperatingConditions,
  mostRequests: number,
): BatchChoice | null {
  const most = Math.min(replica.memoryBatch, mostRequests);
  if (most < 1) return null;
  const at = (batchSize: number) => operatingPoint(replica, batchSize, conditions);
  const upper = replica.memoryBatch <= mostRequests ? 'memory' : 'concurrency';
  const perToken = (targets.timePerOutputTokenMs ?? Number.POSITIVE_INFINITY) / 1000;
  const toFirst = (targets.timeToFirstTokenMs ?? Number.POSITIVE_INFINITY) / 1000;
  if (!hasTargets(targets)) return { point: at(most), limit: upper, missed: [] };

  const byToken = largestWhere(most, (batch) => at(batch).secondsPerOutputToken <= perToken);
  const byFirst = largestWhere(Math.max(1, byToken), (batch) => {
    const point = at(batch);
    return point.timeToFirstTokenSeconds - point.slotWaitSeconds <= toFirst;
  });
  const overshoot = ({ secondsPerOutputToken, timeToFirstTokenSeconds }: OperatingPoint) =>
    Math.max(secondsPerOutputToken / perToken, timeToFirstTokenSeconds / toFirst);
  let best = at(Math.max(1, byFirst));
  // Few places make requests queue for one: fewer than these only if that helps.
  for (let batch = best.batchSize; batch >= 1 && overshoot(best) > 1; batch = Math.floor(batch * STEP_DOWN)) {
    const point = at(batch);
    if (overshoot(point) < overshoot(best)) best = point;
  }
  const limit =
    best.batchSize === most
      ? upper
      : best.batchSize < byToken
        ? 'timeToFirstTokenMs'
        : 'timePerOutputTokenMs';
  return { point: best, limit, missed: missedTargets(replica, targets, best, at, most) };
}

function missedTargets(
  replica: Replica,
  targets: LatencyTargets,
  chosen: OperatingPoint,
  at: (batchSize: number) => OperatingPoint,
  most: number,
): readonly MissedTarget[] {
  const missed: MissedTarget[] = [];
  const judge = (field: TargetField, reachedSeconds: number, floorSeconds: number, least: () => number) => {
    const askedMs = targets[field];
    if (askedMs === null || reachedSeconds * 1000 <= askedMs) return;
    const isBelowFloor = askedMs < floorSeconds * 1000;
    missed.push({
      field,
      askedMs,
      leastMs: (isBelowFloor ? floorSeconds : least()) * 1000,
      reason: isBelowFloor ? 'floor' : 'estimate',
    });
  };
  const { floor } = replica;
  judge(
    'timePerOutputTokenMs',
    chosen.secondsPerOutputToken,
    floor.secondsPerOutputToken,
    () => at(1).secondsPerOutputToken,
  );
  judge('timeToFirstTokenMs', chosen.timeToFirstTokenSeconds, floor.prefillSeconds, () => {
    let least = chosen.timeToFirstTokenSeconds;
    for (let batch = most; batch >= 1; batch = Math.floor(batch * STEP_DOWN))
      least = Math.min(least, at(batch).timeToFirstTokenSeconds);
    return least;
  });
  return missed;
}

/** The largest number from 1 to `most` for which a condition that turns false once holds; 0 = for none. */
function largestWhere(most: number, holds: (value: number) => boolean): number {
  if (holds(most)) return most;
  let low = 0;
  let high = most;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
