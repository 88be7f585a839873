/*
 * Every loop over the runs stands last in a function of its own: V8 compiles a long loop while it runs and knows nothing of
 * what comes after it, so that code behind a loop throws the compiled loop away, each time anew.
 */

/** target[i] = left[i] · right[i]; four at a time, since the loop's own checks cost more than the arithmetic. */
export function product(left: Float64Array, right: Float64Array, target: Float64Array): Float64Array {
  const { length } = target;
  const rest = length % 4;
  for (let run = 0; run < rest; run += 1) target[run] = (left[run] as number) * (right[run] as number);
  for (let run = rest; run < length; run += 4) {
    target[run] = (left[run] as number) * (right[run] as number);
    target[run + 1] = (left[run + 1] as number) * (right[run + 1] as number);
    target[run + 2] = (left[run + 2] as number) * (right[run + 2] as number);
    target[run + 3] = (left[run + 3] as number) * (right[run + 3] as number);
  }
  return target;
}

/** target[i] += addend[i]; four at a time, as above. */
export function addInto(target: Float64Array, addend: Float64Array): void {
  const { length } = target;
  const rest = length % 4;
  for (let run = 0; run < rest; run += 1) target[run] = (target[run] as number) + (addend[run] as number);
  for (let run = rest; run < length; run += 4) {
    target[run] = (target[run] as number) + (addend[run] as number);
    target[run + 1] = (target[run + 1] as number) + (addend[run + 1] as number);
    target[run + 2] = (target[run + 2] as number) + (addend[run + 2] as number);
    target[run + 3] = (target[run + 3] as number) + (addend[run + 3] as number);
  }
}

/** A vector and what it is multiplied by in a sum. */
export interface Term {
  readonly vector: Float64Array;
  readonly factor: number;
}

/**
 * target[i] = Σ factor · vector[i]; zeros when there is no term.
 *
 * Four terms a pass, since reading and writing the target costs more than the arithmetic.
 *
 * @param terms finite, each [target.length]
 * @param target may hold anything; not one of the terms
 */
export function weightedSum(terms: readonly Term[], target: Float64Array): Float64Array {
  let rest = terms.filter((term) => term.factor !== 0);
  if (rest.length === 0) return target.fill(0);
  const soFar = { vector: target, factor: 1 };
  sumOfFour(rest.slice(0, 4), target);
  rest = rest.slice(4);
  while (rest.length > 0) {
    sumOfFour([soFar, ...rest.slice(0, 3)], target);
    rest = rest.slice(3);
  }
  return target;
}

/** target[i] = Σ vector[i]; zeros when there is none. */
export function vectorSum(vectors: readonly Float64Array[], target: Float64Array): Float64Array {
  return weightedSum(
    vectors.map((vector) => ({ vector, factor: 1 })),
    target,
  );
}

/** Four terms of four runs at a time. */
function sumOfFour(terms: readonly Term[], target: Float64Array): void {
  const first = terms[0] as Term;
  const nothing = { vector: first.vector, factor: 0 };
  const { vector: a, factor: byA } = first;
  const { vector: b, factor: byB } = terms[1] ?? nothing;
  const { vector: c, factor: byC } = terms[2] ?? nothing;
  const { vector: d, factor: byD } = terms[3] ?? nothing;
  const sum = (run: number) =>
    byA * (a[run] as number) + byB * (b[run] as number) + byC * (c[run] as number) + byD * (d[run] as number);
  const { length } = target;
  const rest = length % 4;
  for (let run = 0; run < rest; run += 1) target[run] = sum(run);
  for (let run = rest; run < length; run += 4) {
    target[run] = sum(run);
    target[run + 1] = sum(run + 1);
    target[run + 2] = sum(run + 2);
    target[run + 3] = sum(run + 3);
  }
}

/** target[i] *= factor[i] */
export function multiplyInto(target: Float64Array, factor: Float64Array): void {
  for (let run = 0, length = target.length; run < length; run += 1)
    target[run] = (target[run] as number) * (factor[run] as number);
}

/** target[i] = min(target[i], max) */
export function capAt(target: Float64Array, max: number): void {
  for (let run = 0, length = target.length; run < length; run += 1)
    target[run] = Math.min(max, target[run] as number);
}

/** target[i] *= scale · factor[i] */
export function scaleInto(target: Float64Array, scale: number, factor: Float64Array): void {
  for (let run = 0, length = target.length; run < length; run += 1)
    target[run] = scale * (factor[run] as number) * (target[run] as number);
}

/** Mean of the first values of a vector. */
export function meanOf(vector: Float64Array, count: number): number {
  return sumOfFirst(vector, count) / count;
}

function sumOfFirst(vector: Float64Array, count: number): number {
  let sum = 0;
  for (let run = 0; run < count; run += 1) sum += vector[run] as number;
  return sum;
}

/** How many of the first values are at most `limit`. */
export function countUpTo(vector: Float64Array, count: number, limit: number): number {
  let within = 0;
  for (let run = 0; run < count; run += 1) if ((vector[run] as number) <= limit) within += 1;
  return within;
}
