/** Three digits, with thousands set apart. */
export function significant(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}
