import { describe, expect, it } from 'vitest';
import { fitBundled, fitErrors } from '#core/backtest/fit';
import { fittedAssumptions } from '#core/backtest/fitted-assumptions';
import { INFERENCE_FIT } from '#core/compute/efficiency/fitted/inference';
import { TRAINING_FIT } from '#core/compute/efficiency/fitted/training';
import { inferenceDesign } from '#core/compute/efficiency/inference-design';
import { trainingDesign, USUAL_GOODPUT } from '#core/compute/efficiency/training-design';
import { catalogText, realCatalog } from '../../../support/catalog.ts';

const catalog = realCatalog();
const { accelerators } = catalog;
const { training, inference } = fitBundled((name) => catalogText(`compute/${name}`), accelerators);

describe('what the models start from', () => {
  it.each([
    ['training', training, TRAINING_FIT],
    ['inference', inference, INFERENCE_FIT],
  ] as const)('%s is what a fit of the bundled runs gives, and nobody has edited it', (_, fit, stored) => {
    expect(stored.spreads).toEqual(fit.spreads);
    expect(stored.rows.map(({ id }) => id)).toEqual(fit.rows.map(({ id }) => id));
    fit.rows.forEach((row, index) => {
      const kept = stored.rows[index];
      const numbers = [...row.effects, ...row.place, row.target];
      [...(kept?.effects ?? []), ...(kept?.place ?? []), kept?.target ?? 0].forEach((value, k) => {
        expect(value).toBeCloseTo(numbers[k] as number, 9);
      });
    });
  });

  it('gives the efficiencies and factors of assumptions.csv', () => {
    for (const [id, value] of fittedAssumptions(accelerators)) {
      const row = catalog.assumptions.find((assumption) => assumption.id === id);
      expect({ id, low: row?.low, likely: row?.likely, high: row?.high }).toEqual({ id, ...value });
    }
  });

  it('takes the goodput that the catalog has', () => {
    expect(catalog.assumptions.find(({ id }) => id === 'goodput')?.likely).toBe(USUAL_GOODPUT);
  });
});

describe('error on runs left out of the fit', () => {
  // Targets of the issue; in the second case the spreads, too, are chosen without the run.
  const hours = fitErrors(trainingDesign, training, -1);
  const tokens = fitErrors(inferenceDesign, inference, 1);

  it.each([
    ['left out of the fit', hours.leaveOneOut],
    ['left out of the fit and of the choice', hours.nested],
  ])('accelerator-hours, %s', (_, error) => {
    expect(training.rows).toHaveLength(22);
    expect(error.medianAbsoluteError).toBeLessThanOrEqual(0.1);
    expect(error.meanAbsoluteLn).toBeLessThanOrEqual(0.15);
    expect(error.within2x).toBeGreaterThanOrEqual(0.95);
    expect(error.coverage).toBeGreaterThanOrEqual(0.75);
    expect(error.coverage).toBeLessThanOrEqual(0.95);
  });

  it.each([
    ['left out of the fit', tokens.leaveOneOut],
    ['left out of the fit and of the choice', tokens.nested],
  ])('tokens per second, %s', (_, error) => {
    expect(inference.rows).toHaveLength(18);
    expect(error.medianAbsoluteError).toBeLessThanOrEqual(0.25);
    expect(error.meanAbsoluteLn).toBeLessThanOrEqual(0.35);
  });
});
