/** Whether rates need a logarithmic axis: a GPU beside plain JavaScript is faster by more than a factor of thirty. */
export function spansDecades(rates: readonly number[]): boolean {
  return rates.length > 0 && Math.max(...rates) > 30 * Math.min(...rates);
}
