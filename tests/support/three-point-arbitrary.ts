import fc from 'fast-check';
import type { DistributionShape, ThreePoint } from '#core/uncertainty/three-point';

/** A number spread over the orders of magnitude between two bounds. */
export function spread(min: number, max: number): fc.Arbitrary<number> {
  if (min <= 0) return fc.oneof(fc.constant(min), spread(max / 1e6, max));
  return fc
    .double({ min: Math.log(min), max: Math.log(max), noNaN: true })
    .map((log) => Math.min(max, Math.max(min, Math.exp(log))));
}

/** Three points in order within bounds, spread over the orders of magnitude between them; now and then all alike. */
export function threePoint(min: number, max: number): fc.Arbitrary<ThreePoint> {
  const point = spread(min, max);
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(point, point, point).map((points) => inOrder(points)) },
    point.map((value) => ({ low: value, likely: value, high: value })),
  );
}

/** Any shape that a plan allows; a lognormal only where low is positive. */
export function shapes(min: number, max: number): fc.Arbitrary<DistributionShape> {
  const kinds = [...(min > 0 ? (['lognormal'] as const) : []), 'pert', 'uniform', 'fixed'] as const;
  return fc.oneof(
    fc.constantFrom(...kinds).map((kind): DistributionShape => ({ kind })),
    fc
      .array(spread(min, max), { minLength: 2, maxLength: 12 })
      .map((values): DistributionShape => ({ kind: 'empirical', values })),
  );
}

/** Three points that may have a shape of their own. */
export function shapedPoint(min: number, max: number): fc.Arbitrary<ThreePoint> {
  return fc.oneof(
    { weight: 3, arbitrary: threePoint(min, max) },
    fc.tuple(threePoint(min, max), shapes(min, max)).map(([point, shape]) => ({ ...point, shape })),
  );
}

function inOrder(points: readonly number[]): ThreePoint {
  const [low, likely, high] = points.toSorted((a, b) => a - b) as [number, number, number];
  return { low, likely, high };
}
