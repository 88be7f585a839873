import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type ChartColours, echartsTheme, readChartColours, readPaperColours } from '../theme/echarts-theme';
import type { EChartsCoreOption, EChartsType } from './echarts';

export type ECharts = typeof import('./echarts');
/** Builds the option from the colours of the scheme, so that marks of our own follow it. */
export type ChartOption = (colours: ChartColours) => EChartsCoreOption;

export interface UseChartOptions {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly option: ChartOption;
  readonly renderer: 'canvas' | 'svg';
  readonly prepare?: ((echarts: ECharts) => void) | undefined;
  readonly onReady?: ((chart: EChartsType) => (() => void) | undefined) | undefined;
}

/** Draws a chart into a box: loads ECharts when first needed, follows size and scheme, turns to vectors for print. */
export function useChart({
  box,
  option,
  renderer,
  prepare,
  onReady,
}: UseChartOptions): 'loading' | 'drawn' | 'failed' {
  const [echarts, setEcharts] = useState<ECharts | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const isPrinting = useIsPrinting();
  const look = useLook();

  useEffect(() => {
    let isWanted = true;
    import('./echarts').then(
      (loaded) => isWanted && setEcharts(loaded),
      () => isWanted && setHasFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `look` changes when the colours read below do
  useEffect(() => {
    const element = box.current;
    if (echarts === null || element === null) return undefined;
    const colours = isPrinting ? readPaperColours() : readChartColours();
    echarts.registerTheme('landfall', echartsTheme(colours));
    prepare?.(echarts);
    const chart = echarts.init(element, 'landfall', { renderer: isPrinting ? 'svg' : renderer });
    // The box has a label of its own, in the language of the screen; ECharts would put an English one over it.
    chart.setOption({ aria: { enabled: true, label: { enabled: false } }, ...option(colours) });
    const unbind = onReady?.(chart);
    const resized = new ResizeObserver(() => chart.resize());
    resized.observe(element);
    return () => {
      resized.disconnect();
      unbind?.();
      chart.dispose();
    };
  }, [echarts, box, option, renderer, prepare, onReady, isPrinting, look]);

  if (hasFailed) return 'failed';
  return echarts === null ? 'loading' : 'drawn';
}

/** True from the moment the page is being printed; canvases would come out as coarse pictures. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // At once: the browser takes its picture as soon as the event is over.
    const before = () => flushSync(() => setIsPrinting(true));
    const after = () => setIsPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}

/** Changes with what colours, sizes and letters hang on: scheme, text size, language, fonts that have arrived. */
function useLook(): string {
  const [look, setLook] = useState(readLook);
  const [fontLoads, setFontLoads] = useState(0);
  useEffect(() => {
    // A canvas does not draw itself anew when a font it asked for is there.
    const arrived = () => setFontLoads((count) => count + 1);
    document.fonts.addEventListener('loadingdone', arrived);
    return () => document.fonts.removeEventListener('loadingdone', arrived);
  }, []);
  useEffect(() => {
    const observer = new MutationObserver(() => setLook(readLook()));
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-mantine-color-scheme', 'style', 'lang'],
    });
    return () => observer.disconnect();
  }, []);
  return `${look} ${fontLoads}`;
}

function readLook(): string {
  const { lang, style } = document.documentElement;
  return [document.documentElement.dataset.mantineColorScheme, style.fontSize, lang].join(' ');
}
