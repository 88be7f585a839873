import type { PlacementDot, PlacementRow } from '#core/placement/placement-overview';
import type { ChartOption } from '../../../ui/use-chart';
import type { MoneyAxis } from '../money-axis';

/** A placement that has a place in the scatter: its risk is known. */
export type DrawnPlacement = PlacementRow & { readonly risk: number };

export function isDrawn(row: PlacementRow): row is DrawnPlacement {
  return row.risk !== null;
}

export interface ScatterInput {
  readonly dots: readonly PlacementDot[];
  readonly front: readonly DrawnPlacement[];
  /** null = not drawn. */
  readonly own: DrawnPlacement | null;
  readonly ownName: string;
  readonly opened: PlacementDot | null;
  readonly money: MoneyAxis;
  readonly costName: string;
  readonly riskName: string;
  /** Words of a dot by number. */
  readonly card: (number: number) => string;
}

/** Shades of carbon; as many as the heat has tints. */
const SHADES = 4;

/** Shade of emissions among those shown, light to dark. @returns 0 … 3 */
export function shadeOf(tonnesCo2: number | null, least: number, most: number): number {
  if (tonnesCo2 === null || most <= least) return 0;
  return Math.min(SHADES - 1, Math.floor((SHADES * (tonnesCo2 - least)) / (most - least)));
}

/** Lawful placements by cost and risk, shaded by carbon; the front ringed, the plan's own a diamond. */
export function scatterOption(input: ScatterInput): ChartOption {
  const { dots, front, own, opened, money } = input;
  const known = dots.flatMap(({ tonnesCo2 }) => tonnesCo2 ?? []);
  const least = Math.min(...known);
  const most = Math.max(...known);
  const risks = [...dots, ...front, ...(own === null ? [] : [own])].map(({ risk }) => risk);
  const at = (usd: number, risk: number, number: number) => [money.value(usd), risk, number];
  return (colours) => {
    // Light to dark on paper, the other way round in the dark: the tints of the scheme, below the ink of the marks.
    const shades = [colours.heat[1], colours.heat[2], colours.heat[3], colours.rangeBar];
    return {
      grid: { left: 12, right: 24, top: 28, bottom: 24, containLabel: true },
      tooltip: {
        trigger: 'item',
        formatter: (point: unknown) => {
          const value = (point as { readonly value?: readonly number[] }).value?.[2];
          return value === undefined ? '' : input.card(value);
        },
      },
      xAxis: {
        type: 'value',
        name: input.costName,
        nameLocation: 'middle',
        nameGap: 24,
        min: money.axis.min,
        max: money.axis.max,
        axisLabel: { formatter: money.tick },
      },
      yAxis: {
        type: 'value',
        name: input.riskName,
        nameTextStyle: { align: 'left' },
        min: Math.floor(Math.min(...risks) - 1),
        max: Math.ceil(Math.max(...risks) + 1),
      },
      series: [
        {
          type: 'scatter',
          symbolSize: 6,
          // At once: drawn in pieces, half of it would stand there for a while.
          progressive: 0,
          data: dots.map(({ number, usd, risk, tonnesCo2 }) => ({
            value: at(usd, risk, number),
            itemStyle: { color: shades[shadeOf(tonnesCo2, least, most)] },
          })),
        },
        {
          type: 'scatter',
          symbolSize: 10,
          z: 3,
          data: front.map(({ number, usd, risk, tonnesCo2 }) => ({
            value: at(usd.p50, risk, number),
            itemStyle: {
              color: shades[shadeOf(tonnesCo2, least, most)],
              borderColor: colours.accent,
              borderWidth: 2,
            },
          })),
        },
        ...(own === null
          ? []
          : [
              {
                type: 'scatter',
                symbol: 'diamond',
                symbolSize: 15,
                z: 4,
                itemStyle: { color: colours.ink },
                label: {
                  show: true,
                  formatter: input.ownName,
                  position: 'right',
                  color: colours.ink,
                  fontSize: colours.labelPx,
                },
                data: [{ value: at(own.usd.p50, own.risk, own.number) }],
              },
            ]),
        ...(opened === null
          ? []
          : [
              {
                type: 'scatter',
                symbolSize: 18,
                silent: true,
                z: 5,
                itemStyle: { color: 'transparent', borderColor: colours.ink, borderWidth: 1.5 },
                data: [
                  {
                    value: at(opened.usd, opened.risk, opened.number),
                  },
                ],
              },
            ]),
      ],
    };
  };
}
