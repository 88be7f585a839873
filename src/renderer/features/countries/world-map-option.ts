import type { ChartColours } from '../../theme/echarts-theme';
import type { CountryRow } from './country-rows';
import type { WorldMapData } from './use-world-map';

export const MAP_NAME = 'landfall-world';

/** Part of the world shown for a region of the catalog: corners as longitude and latitude [degrees]. */
const REGION_CORNERS: Readonly<Record<string, readonly [[number, number], [number, number]]>> = {
  'North America': [
    [-170, 72],
    [-50, 14],
  ],
  'Latin America': [
    [-120, 33],
    [-30, -56],
  ],
  Europe: [
    [-25, 71],
    [45, 35],
  ],
  'Middle East': [
    [20, 43],
    [65, 12],
  ],
  Africa: [
    [-20, 38],
    [55, -36],
  ],
  'Asia-Pacific': [
    [60, 55],
    [180, -48],
  ],
};
/** Everything between the poles that has a country on it. */
const WORLD_CORNERS = [
  [-170, 80],
  [190, -56],
] as const;

/** The geometry under names ECharts can look up: the code of a country of the catalog, else a name nobody asks for. */
export function namedGeometry(map: WorldMapData) {
  return {
    type: map.type,
    features: map.features.map((feature, index) => ({
      ...feature,
      properties: { name: feature.properties.iso2 ?? `other ${index}` },
    })),
  };
}

export interface WorldMapOptionInput {
  readonly map: WorldMapData;
  readonly rows: readonly CountryRow[];
  readonly selected: string | null;
  readonly region: string | null;
  /** Content of the card at the pointer; null for land outside the catalog. */
  readonly card: (iso2: string) => HTMLElement | null;
}

/** Four tints, hatching for unknown, an outline for markets, discs for countries too small to hit. */
export function worldMapOption(input: WorldMapOptionInput, colours: ChartColours) {
  const { map, rows, selected, region, card } = input;
  const fillOf = (row: CountryRow) =>
    row.level === null ? hatching(colours) : (colours.heat[row.level - 1] as string);
  const lineOf = (row: CountryRow) => {
    if (row.iso2 === selected) return { borderColor: colours.accent, borderWidth: 2 };
    if (row.isMarket) return { borderColor: colours.ink, borderWidth: 1.25 };
    return { borderColor: colours.rule2, borderWidth: 0.5 };
  };
  const rowOf = new Map(rows.map((row) => [row.iso2, row]));
  const marked = map.points.flatMap(({ iso2, lon, lat }) => {
    const row = rowOf.get(iso2);
    return row === undefined ? [] : [{ row, at: [lon, lat] }];
  });
  const formatter = ({ name }: { readonly name: string }) => card(name) ?? '';
  return {
    tooltip: { trigger: 'item', confine: true, padding: [6, 10] },
    geo: {
      map: MAP_NAME,
      silent: false,
      selectedMode: false,
      ...framing(region),
      label: { show: false },
      itemStyle: { areaColor: colours.paper, borderColor: colours.rule, borderWidth: 0.5 },
      emphasis: { label: { show: false }, itemStyle: { areaColor: 'inherit', borderColor: colours.ink } },
      tooltip: { show: true, formatter },
      // Later regions are drawn over earlier ones: outlines that mean something stay whole.
      regions: [...rows]
        .sort((a, b) => weight(a, selected) - weight(b, selected))
        .map((row) => ({
          name: row.iso2,
          itemStyle: { areaColor: fillOf(row), ...lineOf(row) },
          emphasis: {
            label: { show: false },
            itemStyle: { areaColor: fillOf(row), borderColor: colours.ink, borderWidth: 1.5 },
          },
        })),
    },
    series: [
      {
        type: 'scatter',
        coordinateSystem: 'geo',
        symbol: 'circle',
        symbolSize: 10,
        tooltip: { formatter },
        data: marked.map(({ row, at }) => ({
          name: row.iso2,
          value: at,
          itemStyle: { color: fillOf(row), ...lineOf(row), opacity: 1 },
        })),
        emphasis: { scale: 1.3 },
      },
    ],
  };
}

/** The corners a map is fitted to; with a region it is centred there and grows. */
function framing(region: string | null) {
  const corners = region === null ? undefined : REGION_CORNERS[region];
  return {
    left: 0,
    right: 0,
    top: 0,
    bottom: 0,
    boundingCoords: corners ?? WORLD_CORNERS,
  };
}

function weight(row: CountryRow, selected: string | null): number {
  return Number(row.isMarket) + 2 * Number(row.iso2 === selected);
}

/** Diagonal hatching: unknown is a state of its own, neither a tint nor blank. */
function hatching(colours: ChartColours) {
  const size = 6;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext('2d');
  if (pen !== null) {
    pen.fillStyle = colours.paper;
    pen.fillRect(0, 0, size, size);
    pen.strokeStyle = colours.ink3;
    pen.lineWidth = 1;
    pen.beginPath();
    for (const shift of [-size, 0, size]) {
      pen.moveTo(shift, size);
      pen.lineTo(shift + size, 0);
    }
    pen.stroke();
  }
  return { image: canvas, repeat: 'repeat' };
}
