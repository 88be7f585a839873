import { useElementSize } from '@mantine/hooks';
import { useCallback, useMemo } from 'react';
import type { ChartColours } from '../../theme/echarts-theme';
import { Chart } from '../../ui/Chart';
import type { EChartsType } from '../../ui/echarts';
import type { ECharts } from '../../ui/use-chart';
import type { CountryRow } from './country-rows';
import { heatWord } from './heat-word';
import { MapLegend } from './MapLegend';
import classes from './map.module.css';
import { mapCard } from './map-card';
import type { Words } from './use-words';
import type { WorldMapData } from './use-world-map';
import { MAP_NAME, namedGeometry, worldMapOption } from './world-map-option';

/** Height over width of the world as it is framed. */
const HEIGHT_TO_WIDTH = 0.5;
const ROOT_FONT_PX = 16;

export interface WorldMapProps {
  readonly map: WorldMapData;
  readonly rows: readonly CountryRow[];
  readonly selected: string | null;
  readonly region: string | null;
  readonly costName: string;
  readonly words: Words;
  readonly onSelect: (iso2: string) => void;
}

/** The world with each country in the tint of its cost. An entrance: the table holds the same and more. */
export function WorldMap({ map, rows, selected, region, costName, words, onSelect }: WorldMapProps) {
  const { t, format } = words;
  const { ref, width } = useElementSize();
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.iso2, row])), [rows]);
  const prepare = useCallback(
    (echarts: ECharts) =>
      echarts.registerMap(MAP_NAME, namedGeometry(map) as unknown as Parameters<ECharts['registerMap']>[1]),
    [map],
  );
  const option = useCallback(
    (colours: ChartColours) =>
      worldMapOption(
        {
          map,
          rows,
          selected,
          region,
          card: (iso2) => {
            const row = rowOf.get(iso2);
            return row === undefined ? null : mapCard(row, words);
          },
        },
        colours,
      ),
    [map, rows, selected, region, rowOf, words],
  );
  const onReady = useCallback(
    (chart: EChartsType) => {
      const choose = (event: unknown) => {
        const { name } = event as { readonly name?: string };
        if (name !== undefined && rowOf.has(name)) onSelect(name);
      };
      chart.on('click', choose);
      return () => chart.off('click', choose);
    },
    [rowOf, onSelect],
  );
  const table = useMemo(
    () => ({
      head: [t('column.country'), t('column.rankLong'), costName, t('map.legend')],
      rows: rows.map((row) => [
        words.name(row.iso2),
        row.rank ?? t('notRanked'),
        row.usd === null ? t('map.unknown') : format.moneyRangeText(row.usd),
        heatWord(row.level, t),
      ]),
    }),
    [rows, words, t, format, costName],
  );
  return (
    <div ref={ref} className={classes.world}>
      <Chart
        label={t('map.label')}
        option={option}
        prepare={prepare}
        onReady={onReady}
        table={table}
        caption={<MapLegend words={words} hasUnknown={rows.some((row) => row.level === null)} />}
        heightRem={Math.max(12, (width * HEIGHT_TO_WIDTH) / ROOT_FONT_PX)}
      />
    </div>
  );
}
