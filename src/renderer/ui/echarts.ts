/** The parts of ECharts in use, as one chunk that loads with the first chart. */
import { BarChart, CustomChart, LineChart, MapChart, RadarChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  DatasetComponent,
  GeoComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  RadarComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import {
  type EChartsCoreOption,
  type EChartsType,
  init,
  registerMap,
  registerTheme,
  use,
} from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  CustomChart,
  DatasetComponent,
  GeoComponent,
  GridComponent,
  LabelLayout,
  LegendComponent,
  LineChart,
  MapChart,
  MarkLineComponent,
  RadarChart,
  RadarComponent,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
  VisualMapComponent,
]);

export type { EChartsCoreOption, EChartsType };
export { init, registerMap, registerTheme };
