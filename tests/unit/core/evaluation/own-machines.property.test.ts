import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { createFigureBook } from '#core/evaluation/figure-book';
import { ownInputs } from '#core/evaluation/own-machines/own-inputs';
import { fleetTflopsEach } from '#core/evaluation/own-machines/own-rates';
import type { OwnMachine } from '#core/plan/own-machine';
import { parsePlanText, serializePlan } from '#core/plan/plan-file';
import { createInputSet } from '#core/uncertainty/input-set';
import { createSampler } from '#core/uncertainty/sampler';
import { realCatalog } from '../../../support/catalog.ts';
import { planArbitrary } from '../../../support/plan-arbitrary.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const catalog = realCatalog();
const index = indexCatalog(catalog);
const plans = planArbitrary(catalog);
const machineLists = plans.map(({ machines = [] }) => machines);
const RUNS = 100;

/** What machines train at together in every simulated run [TFLOP/s]. */
function tflops(machines: readonly OwnMachine[]): readonly number[] {
  const units = machines.map((machine) => ({ machine, count: machine.count }));
  const book = createFigureBook(samplePlan(), index);
  const use = { training: units, serving: [] };
  const inputs = createInputSet(ownInputs(use, index.accelerators, book), createSampler(7, RUNS));
  const count = units.reduce((sum, unit) => sum + unit.count, 0);
  return Array.from(
    fleetTflopsEach(units, index.accelerators, inputs).slice(0, RUNS),
    (each) => each * count,
  );
}

const isAtLeast = (faster: readonly number[], slower: readonly number[]) =>
  faster.every((value, run) => value >= (slower[run] as number) * (1 - 1e-12));

describe('a fleet of any machines', () => {
  it('is never slower with a kind of machine more', () => {
    fc.assert(
      fc.property(machineLists, (machines) => {
        expect(isAtLeast(tflops(machines), tflops(machines.slice(0, -1)))).toBe(true);
      }),
    );
  });

  it('is never slower with more of the same', () => {
    fc.assert(
      fc.property(machineLists, fc.integer({ min: 1, max: 50 }), ([first, ...rest], more) => {
        if (first === undefined) return;
        const larger = [{ ...first, count: first.count + more }, ...rest];
        expect(isAtLeast(tflops(larger), tflops([first, ...rest]))).toBe(true);
      }),
    );
  });

  it('is the same whatever order its machines stand in', () => {
    fc.assert(
      fc.property(machineLists, (machines) => {
        const forwards = tflops(machines);
        const backwards = tflops(machines.toReversed());
        expect(isAtLeast(forwards, backwards) && isAtLeast(backwards, forwards)).toBe(true);
      }),
    );
  });

  it('never exceeds the sum of its machines alone', () => {
    fc.assert(
      fc.property(machineLists, (machines) => {
        const alone = machines.map((machine) => ({
          rates: tflops([{ ...machine, count: 1 }]),
          count: machine.count,
        }));
        const sum = Array.from({ length: RUNS }, (_, run) =>
          alone.reduce((total, { rates, count }) => total + (rates[run] as number) * count, 0),
        );
        expect(isAtLeast(sum, tflops(machines))).toBe(true);
      }),
    );
  });
});

it('a plan with machines comes back from its file as it went in', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const read = parsePlanText(serializePlan(plan));
      expect(read.ok && read.value).toEqual(JSON.parse(JSON.stringify(plan)));
    }),
    { numRuns: 30 },
  );
});
