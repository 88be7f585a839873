/**
 * A number as TeX: four significant digits, a power of ten where it is very small or large. Digits are grouped by no
 * sign, since a comma would read as a decimal point to some.
 */
export function texNumber(value: number, digits = 4): string {
  if (value === 0) return '0';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e-4 && magnitude < 1e6) return String(Number(value.toPrecision(digits)));
  const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e');
  return `${Number(mantissa)} \\times 10^{${Number(exponent)}}`;
}

/** A number squared: all of it stands in brackets where it has a sign or a power of its own. */
export function texSquare(value: number, digits = 4): string {
  const text = texNumber(value, digits);
  return /^[\d.]+$/.test(text) ? `${text}^2` : `(${text})^2`;
}

/** A number where it follows a sign: negative ones stand in brackets. */
export function texTerm(value: number, digits = 4): string {
  return value < 0 ? `(${texNumber(value, digits)})` : texNumber(value, digits);
}
