/**
 * Reads a month as people type it: 2027-01, 2027/1, 2027.01, 2027年1月, 01/2027.
 *
 * @returns YYYY-MM, or null when it is no month of the years 2000 to 2199
 */
export function readMonth(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const yearFirst = /^(2[01]\d{2})(?:[-/.]|年)(\d{1,2})月?$/.exec(plain);
  const monthFirst = /^(\d{1,2})[-/.](2[01]\d{2})$/.exec(plain);
  const [year, month] = yearFirst ? [yearFirst[1], yearFirst[2]] : [monthFirst?.[2], monthFirst?.[1]];
  if (year === undefined || month === undefined) return null;
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;
}
