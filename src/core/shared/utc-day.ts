/** Day of a moment in UTC, YYYY-MM-DD. @param ms milliseconds since 1970 */
export function utcDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
