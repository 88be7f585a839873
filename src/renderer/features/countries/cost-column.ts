import type { Quantiles } from '#core/evaluation/evaluation';
import type { Format } from '../../format/create-format';
import { spreadOf } from '../../format/range';
import { type Axis, niceAxis } from '../../ui/axis';
import type { CountryRow } from './country-rows';

/** One unit and one axis for all costs of the screen. */
export interface CostColumn {
  /** `million USD` */
  readonly unit: string;
  readonly axis: Axis;
  readonly median: (usd: Quantiles) => string;
  readonly range: (usd: Quantiles) => string;
  /** A tick without its unit. */
  readonly tick: (usd: number) => string;
}

/** From here on a linear axis would press most marks into its first tenth. */
const LOG_FROM_RATIO = 100;

export function costColumn(rows: readonly Pick<CountryRow, 'usd'>[], format: Format): CostColumn {
  const known = rows.flatMap(({ usd }) => (usd === null ? [] : [usd]));
  const ends = known.flatMap(({ p10, p90 }) => [p10, p90]);
  const lowest = Math.min(...ends);
  const isLog = lowest > 0 && Math.max(...ends) / lowest > LOG_FROM_RATIO;
  const column = format.moneyColumn(known.map(({ p50 }) => p50));
  // Ticks are round in the currency shown, not in dollars.
  const { perUsd } = format.currency;
  const shown = niceAxis(
    (isLog ? ends : withoutOutliers(known)).map((usd) => usd * perUsd),
    { isLog },
  );
  const toUsd = (value: number) => value / perUsd;
  const axis: Axis = {
    ...shown,
    min: toUsd(shown.min),
    max: toUsd(shown.max),
    ticks: shown.ticks.map(toUsd),
  };
  return {
    unit: column.unit,
    axis,
    median: ({ p50 }) => column.value(p50),
    range: (usd) => column.range(spreadOf(usd)),
    tick: (usd) => format.count(Number(((usd * perUsd) / column.scale.divisor).toPrecision(3))),
  };
}

/** Share of the upper ends that the axis holds; the rest is cut off with an arrow and its value. */
const HELD_SHARE = 0.85;

/** Ends of the marks without the highest ones, so that a few dear countries do not press all others together. */
function withoutOutliers(known: readonly Quantiles[]): readonly number[] {
  const highs = known.map(({ p90 }) => p90).sort((a, b) => a - b);
  const held = highs.slice(0, Math.ceil(HELD_SHARE * highs.length));
  // No median and no quartile is ever cut off.
  return [...held, ...known.flatMap(({ p10, p75 }) => [p10, p75])];
}
