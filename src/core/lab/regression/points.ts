import { err, ok, type Result } from '#core/shared/result';

/** One observation: what is known of it and what is to be predicted. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fewest points that fix a line, and most that the screen can draw and sum without a wait. */
export const MIN_POINT_COUNT = 2;
export const MAX_POINT_COUNT = 5000;
/** Squares of larger magnitudes would leave what a double can hold beside ordinary ones. */
const MAX_MAGNITUDE = 1e9;
/** The curvature goes with its square, and a double has sixteen digits. */
const MIN_RELATIVE_SPREAD = 1e-6;

export type PointsFault =
  | {
      readonly reason: 'not-two-columns' | 'not-a-number' | 'out-of-range';
      /** Counted from 1, as editors do. */
      readonly line: number;
      readonly text: string;
    }
  | { readonly reason: 'too-few' | 'too-many' | 'same-x'; readonly count: number };

/**
 * Reads points from pasted lines or a CSV file: two columns, x and y, between tabs, semicolons, commas or spaces. A first
 * line without numbers is taken for a head. Where columns are parted by anything but a comma, a comma is a decimal point.
 *
 * @returns the points, or the first line that is none
 */
export function parsePoints(text: string): Result<readonly Point[], PointsFault> {
  const points: Point[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  let isFirst = true;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const cells = splitLine(line);
    const [x, y] = cells.map(Number);
    const isHead =
      isFirst && cells.length === 2 && cells.every((cell) => cell === '' || Number.isNaN(Number(cell)));
    isFirst = false;
    if (isHead) continue;
    const fault = (reason: 'not-two-columns' | 'not-a-number' | 'out-of-range') =>
      err({ reason, line: index + 1, text: line.trim().slice(0, 60) });
    if (cells.length !== 2 || x === undefined || y === undefined) return fault('not-two-columns');
    if (cells.some((cell) => cell === '') || !Number.isFinite(x) || !Number.isFinite(y))
      return fault('not-a-number');
    if (Math.max(Math.abs(x), Math.abs(y)) > MAX_MAGNITUDE) return fault('out-of-range');
    points.push({ x, y });
    if (points.length > MAX_POINT_COUNT) return err({ reason: 'too-many', count: points.length });
  }
  if (points.length < MIN_POINT_COUNT) return err({ reason: 'too-few', count: points.length });
  return hasSpread(points) ? ok(points) : err({ reason: 'same-x', count: points.length });
}

/** Where all x are alike many lines fit equally well, and there is no one minimum to walk to. */
function hasSpread(points: readonly Point[]): boolean {
  const values = points.map(({ x }) => x);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low > MIN_RELATIVE_SPREAD * Math.max(1, Math.abs(low), Math.abs(high));
}

/** Commas part the columns unless something else does; then they are decimal points. */
function splitLine(line: string): readonly string[] {
  const text = line.trim();
  if (/[;\t]/.test(text)) return text.split(/[;\t]/).map((cell) => cell.trim().replace(',', '.'));
  const words = text.split(/\s+/);
  const isParted = words.length > 1 && words.every((word) => !/^,|,$/.test(word));
  if (text.includes(',') && !isParted) return text.split(',').map((cell) => cell.trim());
  return words.map((word) => word.replace(',', '.'));
}
