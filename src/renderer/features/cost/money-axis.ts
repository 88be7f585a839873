import type { Quantiles } from '#core/evaluation/evaluation';
import { scaleQuantiles } from '#core/uncertainty/quantiles';
import type { Format } from '../../format/create-format';
import { withScale } from '../../format/range';
import { type Scale, scaleFor } from '../../format/scale';
import { type Axis, type AxisOptions, niceAxis } from '../../ui/axis';
import { tickText } from '../../ui/value-text';

/** An axis with round numbers in the currency of the screen, for amounts in USD. */
export interface MoneyAxis {
  readonly axis: Axis;
  /** Quantiles [USD] in the currency of the axis. */
  readonly quantiles: (usd: Quantiles) => Quantiles;
  /** An amount [USD] in the currency of the axis. */
  readonly value: (usd: number) => number;
  /** Writes a value of the axis with its currency. */
  readonly text: (value: number) => string;
  readonly spoken: (value: number) => string;
  /** Writes a tick, without and with the unit. */
  readonly tick: (value: number) => string;
  readonly lastTick: (value: number) => string;
}

export interface MoneyAxisOptions extends AxisOptions {
  /** Scale of the ticks, e.g. that of the column beside; by default one that fits the axis. */
  readonly scale?: Scale;
}

/** @param usdValues everything that must fit [USD] */
export function moneyAxis(
  format: Format,
  usdValues: readonly number[],
  options: MoneyAxisOptions = {},
): MoneyAxis {
  const { perUsd } = format.currency;
  const axis = niceAxis(
    usdValues.map((usd) => usd * perUsd),
    options,
  );
  const scale = options.scale ?? scaleFor(Math.max(Math.abs(axis.min), Math.abs(axis.max)), format.language);
  const tick = (value: number) => tickText(value, scale.divisor, format);
  return {
    axis,
    quantiles: (usd) => scaleQuantiles(usd, perUsd),
    value: (usd) => usd * perUsd,
    text: (value) => format.money(value / perUsd),
    spoken: (value) => format.moneySpoken(value / perUsd),
    tick,
    lastTick: (value) => withScale(tick(value), scale, format.language),
  };
}
