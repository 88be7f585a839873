import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orthonormalBasis } from '#core/uncertainty/orthonormal-basis';

const weights = fc
  .array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 1, maxLength: 12 })
  .chain((first) => fc.double({ min: 0.05, max: 2, noNaN: true }).map((last) => [...first, last]));

describe('an orthonormal basis along weights', () => {
  it('keeps lengths and angles, whatever the weights', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const size = given.length;
        const basis = orthonormalBasis(given);
        for (let one = 0; one < size; one += 1)
          for (let other = 0; other < size; other += 1) {
            let product = 0;
            for (let axis = 0; axis < size; axis += 1)
              product += (basis[one * size + axis] as number) * (basis[other * size + axis] as number);
            expect(product).toBeCloseTo(one === other ? 1 : 0, 6);
          }
      }),
    );
  });

  it('runs along the weights first, and then takes up one coordinate with each axis', () => {
    fc.assert(
      fc.property(weights, (given) => {
        const size = given.length;
        const basis = orthonormalBasis(given);
        const length = Math.hypot(...given);
        given.forEach((weight, input) => {
          expect(basis[input * size]).toBeCloseTo(weight / length, 9);
          for (let axis = input + 2; axis < size; axis += 1)
            expect(basis[input * size + axis]).toBeCloseTo(0, 6);
        });
      }),
    );
  });
});
