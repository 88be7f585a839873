import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { servingThroughput } from '#core/compute/serving-throughput';
import { type LatencyTargets, largestBatch } from '#core/serving/largest-batch';
import { operatingPoint } from '#core/serving/operating-point';
import { realCatalog } from '../../../support/catalog.ts';
import { EFFICIENCY, planServing, replicaOn } from './published-model.ts';

const CONDITIONS = { factor: 0.9, load01: 0.6 };
const NO_TARGETS: LatencyTargets = { timeToFirstTokenMs: null, timePerOutputTokenMs: null };
const plan = planServing('meta-llama__Llama-3.1-8B-Instruct');
const replica = replicaOn('h100-sxm', plan);
const choose = (targets: Partial<LatencyTargets>, most = 100_000) => {
  const choice = largestBatch(replica, { ...NO_TARGETS, ...targets }, CONDITIONS, most);
  if (choice === null) throw new Error('the model fits');
  return choice;
};

describe('an operating point', () => {
  it('has the throughput of the estimate, at every batch, format and part', () => {
    const parts = realCatalog().accelerators;
    fc.assert(
      fc.property(
        fc.constantFrom(...parts),
        fc.constantFrom('bf16', 'fp8', 'int8', 'fp4'),
        fc.integer({ min: 1, max: 64 }),
        (part, precision, batchSize) => {
          const served = planServing('meta-llama__Llama-3.1-8B-Instruct', {
            precision,
            acceleratorsPerReplica: 8,
          });
          const copy = replicaOn(part.id, served);
          if (copy.memoryBatch < batchSize) return;
          const point = operatingPoint(copy, batchSize, { factor: 1, load01: 0.6 });
          const request = { ...served.serving, maxConcurrency: batchSize };
          const estimate = servingThroughput(served.model, part, request, EFFICIENCY);
          expect(point.tokensPerSecond).toBeCloseTo(estimate.tokensPerSecond, 6);
          // A request's time is its prompt, and a time per token for each of its tokens.
          const requestSeconds = point.prefillSeconds + 300 * point.secondsPerOutputToken;
          expect((batchSize * 300) / requestSeconds / point.tokensPerSecond).toBeCloseTo(1, 6);
          expect(point.secondsPerOutputToken).toBeGreaterThan(copy.floor.secondsPerOutputToken);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives more tokens and takes longer for each the more requests are worked on', () => {
    let before = operatingPoint(replica, 1, CONDITIONS);
    for (let batch = 2; batch <= replica.memoryBatch; batch = Math.ceil(batch * 1.3)) {
      const point = operatingPoint(replica, batch, CONDITIONS);
      expect(point.tokensPerSecond).toBeGreaterThan(before.tokensPerSecond);
      expect(point.secondsPerOutputToken).toBeGreaterThan(before.secondsPerOutputToken);
      before = point;
    }
  });

  it('reads only what is not cached', () => {
    const cached = replicaOn('h100-sxm', { ...plan, serving: { ...plan.serving, cachedInputShare: 0.5 } });
    expect(cached.prefillSeconds).toBeCloseTo(replica.prefillSeconds / 2, 12);
    const [whole, half] = [replica, cached].map((copy) => operatingPoint(copy, 64, CONDITIONS));
    expect(half?.tokensPerSecond).toBeGreaterThan(whole?.tokensPerSecond ?? 0);
    // out·step stays; half of the 64 prompts is saved.
    const savedSeconds =
      (64 * 300) / (whole?.tokensPerSecond ?? 1) - (64 * 300) / (half?.tokensPerSecond ?? 1);
    expect(savedSeconds).toBeCloseTo((64 * replica.prefillSeconds) / 2 / CONDITIONS.factor, 9);
  });
});

describe('the largest batch', () => {
  it('is what memory or the plan allow without a target', () => {
    expect(choose({}, 64)).toMatchObject({ point: { batchSize: 64 }, limit: 'concurrency', missed: [] });
    expect(choose({})).toMatchObject({ point: { batchSize: replica.memoryBatch }, limit: 'memory' });
  });

  it('is the largest that holds the time per token: one more would miss it', () => {
    const { point, limit } = choose({ timePerOutputTokenMs: 15 });
    expect(limit).toBe('timePerOutputTokenMs');
    expect(point.secondsPerOutputToken).toBeLessThanOrEqual(0.015);
    expect(operatingPoint(replica, point.batchSize + 1, CONDITIONS).secondsPerOutputToken).toBeGreaterThan(
      0.015,
    );
  });

  it('is the largest that holds the time to the first token', () => {
    const { point, limit } = choose({ timeToFirstTokenMs: 50 });
    expect(limit).toBe('timeToFirstTokenMs');
    expect(point.timeToFirstTokenSeconds).toBeLessThanOrEqual(0.05);
    expect(operatingPoint(replica, point.batchSize + 1, CONDITIONS).timeToFirstTokenSeconds).toBeGreaterThan(
      0.05,
    );
  });

  it('never misses a target that some batch holds, and never gives more than a looser one', () => {
    const time = fc.double({ min: 1, max: 300, noNaN: true });
    fc.assert(
      fc.property(time, time, fc.double({ min: 1, max: 3, noNaN: true }), (toFirst, perToken, looser) => {
        const targets = { timeToFirstTokenMs: toFirst, timePerOutputTokenMs: perToken };
        const { point, missed } = choose(targets, 200);
        const holds = (batch: number) => {
          const each = operatingPoint(replica, batch, CONDITIONS);
          return (
            each.secondsPerOutputToken * 1000 <= perToken && each.timeToFirstTokenSeconds * 1000 <= toFirst
          );
        };
        const held = Array.from({ length: 200 }, (_, index) => index + 1).filter(holds);
        if (held.length > 0) {
          expect(missed).toEqual([]);
          expect(point.batchSize).toBe(Math.max(...held));
        } else expect(missed.length).toBeGreaterThan(0);
        const wider = choose(
          { timeToFirstTokenMs: toFirst * looser, timePerOutputTokenMs: perToken * looser },
          200,
        );
        if (missed.length === 0) expect(wider.point.batchSize).toBeGreaterThanOrEqual(point.batchSize);
      }),
      { numRuns: 60 },
    );
  });

  it('names a target below the floor of the hardware, with the floor', () => {
    const { missed } = choose({ timePerOutputTokenMs: 1 });
    expect(missed).toHaveLength(1);
    expect(missed[0]).toMatchObject({ field: 'timePerOutputTokenMs', askedMs: 1, reason: 'floor' });
    // 8.03 GB of weights over 3,350 GB/s.
    expect(missed[0]?.leastMs).toBeCloseTo(2.4, 1);
  });

  it('names a target that the floor allows and we do not expect', () => {
    const { missed } = choose({ timePerOutputTokenMs: 3 });
    expect(missed[0]).toMatchObject({ field: 'timePerOutputTokenMs', reason: 'estimate' });
    expect(missed[0]?.leastMs).toBeGreaterThan(3);
  });

  it('is none where the model does not fit', () => {
    const large = planServing('meta-llama__Llama-3.1-405B');
    expect(largestBatch(replicaOn('h100-sxm', large), NO_TARGETS, CONDITIONS, 64)).toBeNull();
  });
});
