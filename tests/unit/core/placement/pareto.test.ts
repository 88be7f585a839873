import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paretoFront } from '#core/placement/pareto';

interface Point {
  readonly cost: number;
  readonly risk: number;
  readonly carbon: number;
}

const few = fc.integer({ min: 0, max: 6 });
const fewOrUnknown = fc.oneof({ weight: 4, arbitrary: few }, fc.constant(Number.POSITIVE_INFINITY));
/** Few values, so that points tie in one, two and all three; risk and carbon may be unknown. */
const somePoints = fc.array(fc.record({ cost: few, risk: fewOrUnknown, carbon: fewOrUnknown }), {
  minLength: 1,
  maxLength: 60,
});

function beats(a: Point, b: Point): boolean {
  const isAtMost = a.cost <= b.cost && a.risk <= b.risk && a.carbon <= b.carbon;
  return isAtMost && (a.cost < b.cost || a.risk < b.risk || a.carbon < b.carbon);
}

function frontOf(points: readonly Point[], margin = 0): readonly number[] {
  return paretoFront(
    {
      cost: Float64Array.from(points, ({ cost }) => cost),
      risk: Float32Array.from(points, ({ risk }) => risk),
      carbon: Float32Array.from(points, ({ carbon }) => carbon),
    },
    points.map((_, number) => number),
    margin,
  );
}

describe('the front', () => {
  it('holds exactly the points that no other one beats', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const expected = points.flatMap((point, number) =>
          points.some((other) => beats(other, point)) ? [] : [number],
        );
        expect([...frontOf(points)].sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it('has something that beats each point left out', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const front = new Set(frontOf(points));
        const isBeaten = (point: Point) => [...front].some((number) => beats(points[number] as Point, point));
        return points.every((point, number) => front.has(number) !== isBeaten(point));
      }),
    );
  });

  it('with a margin keeps all that is on it when costs are off by less than half of it', () => {
    const off = fc.double({ min: -0.049, max: 0.049, noNaN: true });
    fc.assert(
      fc.property(somePoints, fc.array(off, { minLength: 60, maxLength: 60 }), (points, errors) => {
        const estimated = points.map((point, number) => ({
          ...point,
          cost: (point.cost + 1) * (1 + (errors[number] as number)),
        }));
        const exact = points.map((point) => ({ ...point, cost: point.cost + 1 }));
        const kept = new Set(frontOf(estimated, 0.1));
        return frontOf(exact).every((number) => kept.has(number));
      }),
    );
  });

  it('is in the order of cost', () => {
    const points = [
      { cost: 3, risk: 1, carbon: 1 },
      { cost: 1, risk: 3, carbon: 3 },
      { cost: 2, risk: 2, carbon: 2 },
      { cost: 2, risk: 2, carbon: 2 },
      { cost: 4, risk: 2, carbon: 2 },
    ];
    expect(frontOf(points)).toEqual([1, 2, 3, 0]);
  });
});
