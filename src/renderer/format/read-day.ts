/**
 * Reads a day as people type it with the year first: 2027-08-02, 2027/8/2, 2027.8.2, 2027年8月2日.
 *
 * @returns YYYY-MM-DD, or null when it is no day of the years 2000 to 2199
 */
export function readDay(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const match = /^(2[01]\d{2})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(plain);
  if (match === null) return null;
  const [, year = '', month = '', dayOfMonth = ''] = match;
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  // 31 April would quietly become 1 May.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}
