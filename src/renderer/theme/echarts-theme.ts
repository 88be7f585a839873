/** Colours of the current scheme as the style sheets resolve them. */
export interface ChartColours {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly rule2: string;
  readonly accent: string;
  /** Only for what goes wrong, with a word beside it. */
  readonly crit: string;
  readonly rangeLine: string;
  readonly rangeBar: string;
  readonly rangeTick: string;
  /** Light to heavy. */
  readonly heat: readonly [string, string, string, string];
  readonly fontFamily: string;
  /** Size of axis labels [px], at the chosen text size. */
  readonly labelPx: number;
}

/** Reads the tokens off the document; call again when the scheme changes. */
export function readChartColours(root: Element = document.documentElement): ChartColours {
  const style = getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const rootPx = Number.parseFloat(style.fontSize) || 16;
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    rule: token('--rule'),
    rule2: token('--rule-2'),
    accent: token('--accent'),
    crit: token('--crit'),
    rangeLine: token('--r-line'),
    rangeBar: token('--r-bar'),
    rangeTick: token('--r-tick'),
    heat: [token('--h1'), token('--h2'), token('--h3'), token('--h4')],
    fontFamily: token('--sans'),
    labelPx: Math.round(rootPx * 0.6875),
  };
}

/** The colours of paper, whatever the screen shows: at `beforeprint` the print style sheet is not in force yet. */
export function readPaperColours(root: HTMLElement = document.documentElement): ChartColours {
  const scheme = root.getAttribute('data-mantine-color-scheme') ?? 'light';
  root.setAttribute('data-mantine-color-scheme', 'light');
  const colours = readChartColours(root);
  root.setAttribute('data-mantine-color-scheme', scheme);
  return colours;
}

/** ECharts theme for one scheme: transparent ground, hairlines, no animation, no shadow. */
export function echartsTheme(colours: ChartColours) {
  const axis = {
    axisLine: { lineStyle: { color: colours.rule2 } },
    axisTick: { show: false },
    axisLabel: { color: colours.ink3, fontSize: colours.labelPx },
    splitLine: { lineStyle: { color: colours.rule, width: 1 } },
    nameTextStyle: { color: colours.ink3, fontSize: colours.labelPx },
  };
  return {
    backgroundColor: 'transparent',
    color: [colours.accent, colours.rangeBar, colours.ink3],
    animation: false,
    textStyle: { fontFamily: colours.fontFamily, color: colours.ink, fontSize: colours.labelPx },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: { ...axis, axisLine: { show: false } },
    logAxis: axis,
    timeAxis: axis,
    line: { symbol: 'none', lineStyle: { width: 1.5 } },
    tooltip: {
      backgroundColor: colours.paper,
      borderColor: colours.rule2,
      borderWidth: 1,
      borderRadius: 3,
      padding: [6, 10],
      textStyle: { color: colours.ink, fontSize: colours.labelPx + 1, fontFamily: colours.fontFamily },
      extraCssText: 'box-shadow:none',
      axisPointer: { lineStyle: { color: colours.rule2 }, crossStyle: { color: colours.rule2 } },
    },
    visualMap: { inRange: { color: [...colours.heat] }, textStyle: { color: colours.ink3 } },
  };
}
