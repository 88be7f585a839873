/** A vertical line of a chart with its words above it. */
export interface ChartMark {
  /** On the axis from left to right. */
  readonly at: number;
  readonly text: string;
}

/** The lines of marks, their words turned away from each other so that two close ones do not cover each other. */
export function markLines(marks: readonly ChartMark[]) {
  const sorted = marks.toSorted((a, b) => a.at - b.at);
  return sorted.map(({ at, text }, position) => ({
    xAxis: at,
    label: {
      formatter: text,
      align: sorted.length < 2 ? 'center' : position === 0 ? 'right' : 'left',
    },
  }));
}
