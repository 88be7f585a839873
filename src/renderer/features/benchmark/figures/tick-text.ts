/** A rate as it stands on an axis, with its unit or without: `10.0 TFLOP/s` → `10 TFLOP/s`. */
export function tickText(rate: string): string {
  return rate.replace(/\.0+(?=\D|$)/, '');
}
