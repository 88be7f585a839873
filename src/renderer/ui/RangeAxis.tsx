import { useTranslation } from 'react-i18next';
import { type Axis, axisPercent } from './axis';
import classes from './range-axis.module.css';

export interface RangeAxisProps {
  readonly axis: Axis;
  /** Writes a tick without its unit, e.g. `0.5`. */
  readonly text: (value: number) => string;
  /** Writes the last tick, which may carry the unit: `3 M`; `text` by default. */
  readonly lastText?: (value: number) => string;
  /** Most labels shown; the rest of the ticks stay unnamed. 4 by default. */
  readonly maxLabels?: number;
  /** It is the head of a column: screen readers get a word for it. */
  readonly isHead?: boolean;
}

/** The axis above or below a column of range marks. For the eye only: every mark says its own values. */
export function RangeAxis({ axis, text, lastText = text, maxLabels = 4, isHead = false }: RangeAxisProps) {
  const { t } = useTranslation('ui');
  const shown = thin(axis.ticks, maxLabels);
  return (
    <>
      {isHead ? <span className="visually-hidden">{t('range.head')}</span> : null}
      <span className={classes.axis} aria-hidden="true">
        {shown.map((tick) => (
          <s key={tick} data-place={placeOf(tick, axis)} style={{ left: `${axisPercent(axis, tick)}%` }}>
            {tick === shown.at(-1) ? lastText(tick) : text(tick)}
          </s>
        ))}
      </span>
    </>
  );
}

/** Labels at the ends stay inside the axis. */
function placeOf(tick: number, { min, max }: Axis): 'first' | 'last' | undefined {
  if (tick === min) return 'first';
  return tick === max ? 'last' : undefined;
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
