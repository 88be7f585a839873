/** Orders texts by their characters, whatever the language; so also days and months by time. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
