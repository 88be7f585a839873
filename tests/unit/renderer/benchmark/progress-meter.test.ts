import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createProgressMeter } from '../../../../src/renderer/benchmark/run/progress-meter';
import type { BenchmarkProgress } from '../../../../src/renderer/benchmark/run/run-messages';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

it('is at its end when nothing is left, and not before further rounds are known of', () => {
  const told: BenchmarkProgress[] = [];
  const meter = createProgressMeter(0, 3 * 0.1, (progress) => told.push(progress));
  const measure = (part: string) => {
    meter.begin(part, 0.1);
    vi.advanceTimersByTime(100);
    meter.end(null);
  };
  for (const part of ['launch-16', 'matmul-64', 'matmul-128']) measure(part);
  // Of the row all is done; whether another one follows is asked next.
  expect(Math.max(...told.map(({ fraction01 }) => fraction01))).toBeLessThan(0.7);

  meter.expect(0.2);
  expect(told.at(-1)).toMatchObject({ part: 'matmul-128', etaSeconds: expect.closeTo(0.2, 6) });
  for (const part of ['matmul-64', 'matmul-128']) measure(part);
  expect(told.at(-1)?.fraction01).toBeLessThan(1);

  meter.expect(0);
  expect(told.at(-1)).toMatchObject({ fraction01: 1, etaSeconds: 0 });
  const fractions = told.map(({ fraction01 }) => fraction01);
  expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
});
