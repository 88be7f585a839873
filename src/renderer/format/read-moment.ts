import { readDay } from './read-day';

/**
 * Reads a day and a time of day on this machine's clock: `2027-08-02 14:05`, `2027/8/2 9:05`, `2027-08-02T14:05`.
 *
 * @returns milliseconds since 1970, or null when it is no such moment
 */
export function readLocalMoment(text: string): number | null {
  const match = /^(.+?)(?:\s+|T|(?<=日))(\d{1,2}):(\d{2})$/.exec(text.normalize('NFKC').trim());
  if (match === null) return null;
  const [, dayText = '', hour = '', minute = ''] = match;
  const day = readDay(dayText);
  if (day === null || Number(hour) > 23 || Number(minute) > 59) return null;
  return new Date(`${day}T${hour.padStart(2, '0')}:${minute}`).getTime();
}
