import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type Axis, axisPercent } from './axis';
import { fittingTicks, placeOfTick } from './axis-labels';
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

/**
 * The axis above or below a column of range marks; it names as many ticks as fit without touching. For the eye only:
 * every mark says its own values.
 */
export function RangeAxis({ axis, text, lastText = text, maxLabels = 4, isHead = false }: RangeAxisProps) {
  const { t } = useTranslation('ui');
  const { ref, width } = useElementSize<HTMLSpanElement>();
  const shown = fittingTicks(axis, maxLabels, width, text, lastText);
  return (
    <>
      {isHead ? <span className="visually-hidden">{t('range.head')}</span> : null}
      <span ref={ref} className={classes.axis} aria-hidden="true">
        {shown.map((tick) => (
          <s key={tick} data-place={placeOfTick(tick, axis)} style={{ left: `${axisPercent(axis, tick)}%` }}>
            {tick === shown.at(-1) ? lastText(tick) : text(tick)}
          </s>
        ))}
      </span>
    </>
  );
}
