import type { Quantiles } from '#core/evaluation/evaluation';
import type { Format } from '../../../format/create-format';
import { spreadOf } from '../../../format/range';
import { type Axis, niceAxis } from '../../../ui/axis';

/** One unit and one axis for a column of amounts. */
export interface MoneyScale {
  /** `million USD`, `万美元` */
  readonly unit: string;
  /** In USD, with ticks that are round in the currency shown. */
  readonly axis: Axis;
  readonly value: (usd: number) => string;
  readonly range: (usd: Quantiles) => string;
  /** A tick without its unit. */
  readonly tick: (usd: number) => string;
}

/** @param column amounts that stand below each other [USD]; unknown ones (null) take no part */
export function moneyScale(column: readonly (Quantiles | null)[], format: Format): MoneyScale {
  const known = column.filter((usd) => usd !== null);
  const { perUsd } = format.currency;
  const written = format.moneyColumn(known.map(({ p50 }) => p50));
  const shown = niceAxis(known.flatMap(({ p10, p90 }) => [p10 * perUsd, p90 * perUsd]));
  const toUsd = (value: number) => value / perUsd;
  return {
    unit: written.unit,
    axis: { ...shown, min: toUsd(shown.min), max: toUsd(shown.max), ticks: shown.ticks.map(toUsd) },
    value: written.value,
    range: (usd) => written.range(spreadOf(usd)),
    tick: (usd) => format.count(Number(((usd * perUsd) / written.scale.divisor).toPrecision(3))),
  };
}
