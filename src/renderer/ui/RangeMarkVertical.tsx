import { type CSSProperties, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { axisPercent } from './axis';
import type { RangeMarkProps } from './RangeMark';
import { RangeTooltip } from './RangeTooltip';
import classes from './range-mark-vertical.module.css';
import { rangeSentence } from './range-sentence';
import { useHoverCard } from './use-hover-card';

export type RangeMarkVerticalProps = Omit<RangeMarkProps, 'size' | 'focusable'>;

/** The upright range mark, for months. Fills its nearest positioned box from the bottom. */
export function RangeMarkVertical(props: RangeMarkVerticalProps) {
  const { quantiles, axis, hollow = false, label, text } = props;
  const { t } = useTranslation('ui');
  const mark = useRef<HTMLSpanElement>(null);
  const tooltipId = useId();
  const card = useHoverCard(mark);
  const spoken = props.spoken ?? ((value: number) => text(value, quantiles?.p50 ?? value));
  const sentence = rangeSentence(t, quantiles, { label, spoken, hollow });
  if (quantiles === null) return <span className={classes.uprightUnknown} role="img" aria-label={sentence} />;
  const at = (value: number) => Math.min(100, Math.max(0, axisPercent(axis, value)));
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
        className={classes.upright}
        data-mark=""
        data-hollow={hollow || undefined}
        style={style}
        role="img"
        aria-label={sentence}
        {...card.hover}
      >
        <i />
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
