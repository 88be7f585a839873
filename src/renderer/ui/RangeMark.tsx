import { type CSSProperties, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quantiles } from '#core/evaluation/evaluation';
import { type AxisRange, axisPercent } from './axis';
import { RangeTooltip } from './RangeTooltip';
import classes from './range-mark.module.css';
import { rangeSentence } from './range-sentence';
import { useHoverCard } from './use-hover-card';

export interface RangeMarkProps {
  /** null = unknown: a dotted line, never a mark at zero. */
  readonly quantiles: Quantiles | null;
  /** Axis shared with the other marks of the column; `niceAxis` makes one. */
  readonly axis: AxisRange;
  /** `table` 14 px, `tile` 8 px, `headline` 32 px high; `table` by default. */
  readonly size?: 'table' | 'tile' | 'headline';
  /** Rests on an assumption or an old figure. */
  readonly hollow?: boolean;
  /** What it shows, for the tooltip and for screen readers. */
  readonly label: string;
  /** Writes a value with its unit; `median` lets all five share one (`format.money` does). */
  readonly text: (value: number, median: number) => string;
  /** The same in spoken words; `text` by default. */
  readonly spoken?: (value: number) => string;
  /** Number of simulated runs, for the tooltip. */
  readonly runs?: number;
  /** Tab stop of its own; by default only outside tables, where the row is the stop. */
  readonly focusable?: boolean;
}

/** Share of the axis a clipped end needs free for its value; else the arrow stands alone [%]. */
const ROOM_PERCENT = 40;

/** The range mark: line P10 to P90, bar P25 to P75, tick at the median. */
export function RangeMark(props: RangeMarkProps) {
  const { quantiles, axis, size = 'table', hollow = false, label, text } = props;
  const { t } = useTranslation('ui');
  const mark = useRef<HTMLSpanElement>(null);
  const tooltipId = useId();
  const card = useHoverCard(mark);
  const spoken = props.spoken ?? ((value: number) => text(value, quantiles?.p50 ?? value));
  const sentence = rangeSentence(t, quantiles, { label, spoken, hollow });
  if (quantiles === null) {
    return <span className={classes.unknown} data-size={size} role="img" aria-label={sentence} />;
  }
  const isFocusable = props.focusable ?? size === 'headline';
  const at = (value: number) => Math.min(100, Math.max(0, axisPercent(axis, value)));
  const isCutLow = axisPercent(axis, quantiles.p10) < -0.5;
  const isCutHigh = axisPercent(axis, quantiles.p90) > 100.5;
  const style = {
    '--a': at(quantiles.p10),
    '--b': at(quantiles.p25),
    '--c': at(quantiles.p50),
    '--d': at(quantiles.p75),
    '--e': at(quantiles.p90),
  } as CSSProperties;
  return (
    <>
      <span
        ref={mark}
        className={classes.mark}
        data-mark=""
        data-size={size}
        data-hollow={hollow || undefined}
        style={style}
        role="img"
        aria-label={sentence}
        aria-describedby={card.isOpen ? tooltipId : undefined}
        {...card.hover}
        {...(isFocusable ? { tabIndex: 0, onFocus: card.showNow, onBlur: card.hideSoon } : {})}
      >
        <i />
        {isCutLow ? (
          <em className={classes.cutLow}>
            {at(quantiles.p25) > ROOM_PERCENT ? text(quantiles.p10, quantiles.p50) : null}
          </em>
        ) : null}
        {isCutHigh ? (
          <em className={classes.cutHigh}>
            {at(quantiles.p75) < 100 - ROOM_PERCENT ? text(quantiles.p90, quantiles.p50) : null}
          </em>
        ) : null}
      </span>
      {card.isOpen ? (
        <RangeTooltip
          id={tooltipId}
          anchor={mark}
          label={label}
          quantiles={quantiles}
          text={text}
          hollow={hollow}
          {...(props.runs === undefined ? {} : { runs: props.runs })}
          {...card.hover}
        />
      ) : null}
    </>
  );
}
