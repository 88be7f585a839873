/** target[i] = left[i] · right[i] */
export function product(left: Float64Array, right: Float64Array, target: Float64Array): Float64Array {
  for (let run = 0, length = target.length; run < length; run += 1)
    target[run] = (left[run] as number) * (right[run] as number);
  return target;
}

/** target[i] += addend[i] */
export function addInto(target: Float64Array, addend: Float64Array): void {
  for (let run = 0, length = target.length; run < length; run += 1)
    target[run] = (target[run] as number) + (addend[run] as number);
}

/** target[i] += factor · addend[i] */
export function addScaled(target: Float64Array, addend: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let run = 0, length = target.length; run < length; run += 1)
    target[run] = (target[run] as number) + factor * (addend[run] as number);
}

/** target[i] *= factor[i] */
export function multiplyInto(target: Float64Array, factor: Float64Array): void {
  for (let run = 0, length = target.length; run < length; run += 1)
    target[run] = (target[run] as number) * (factor[run] as number);
}
