import { type Axis, axisPercent } from './axis';

/** Width of the letters of an axis, 11 px high: digits and Latin, and Han [px]. */
const LATIN_PX = 6.5;
const HAN_PX = 11;
/** Least gap between two labels [px]. */
const GAP_PX = 8;

/**
 * The ticks that get a label: at most `most`, and so few that no two labels touch; always at least two.
 *
 * @param widthPx of the axis; 0 = not known yet
 * @param text writes a label, `lastText` the last one
 */
export function fittingTicks(
  axis: Axis,
  most: number,
  widthPx: number,
  text: (value: number) => string,
  lastText: (value: number) => string,
): readonly number[] {
  for (let count = most; count > 2; count -= 1) {
    const ticks = thin(axis.ticks, count);
    if (widthPx <= 0 || hasRoom(ticks, axis, widthPx, text, lastText)) return ticks;
  }
  return thin(axis.ticks, 2);
}

/** Labels at the ends stay inside the axis. */
export function placeOfTick(tick: number, { min, max }: Axis): 'first' | 'last' | undefined {
  if (tick === min) return 'first';
  return tick === max ? 'last' : undefined;
}

function hasRoom(
  ticks: readonly number[],
  axis: Axis,
  widthPx: number,
  text: (value: number) => string,
  lastText: (value: number) => string,
): boolean {
  let taken = Number.NEGATIVE_INFINITY;
  return ticks.every((tick, index) => {
    const label = index === ticks.length - 1 ? lastText(tick) : text(tick);
    const labelPx = [...label].reduce(
      (sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? HAN_PX : LATIN_PX),
      0,
    );
    const atPx = (widthPx * axisPercent(axis, tick)) / 100;
    const place = placeOfTick(tick, axis);
    const left = place === 'first' ? atPx : place === 'last' ? atPx - labelPx : atPx - labelPx / 2;
    const isFree = left - taken >= GAP_PX;
    taken = left + labelPx;
    return isFree;
  });
}

/** Every n-th tick, counted from zero where the axis has one, so that at most `most` remain. */
function thin(ticks: readonly number[], most: number): readonly number[] {
  const intervals = ticks.length - 1;
  if (intervals < most) return ticks;
  const origin = Math.max(0, ticks.indexOf(0));
  const divides = (step: number) => origin > 0 || intervals % step === 0;
  let step = Math.ceil(intervals / Math.max(1, most - 1));
  while (!divides(step) && step < intervals) step += 1;
  return ticks.filter((_, index) => (index - origin) % step === 0);
}
