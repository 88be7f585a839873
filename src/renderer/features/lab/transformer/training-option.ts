import type { TrainingStep } from '../../../lab/training/messages';
import type { ChartOption } from '../../../ui/use-chart';

export interface TrainingOptionInput {
  readonly steps: readonly TrainingStep[];
  readonly stepCount: number;
  readonly training: string;
  readonly heldOut: string;
  readonly axis: string;
  readonly tick: (value: number) => string;
}

/** Points drawn of one curve; more would lie on the same pixels. */
const MAX_DRAWN_COUNT = 600;

/** Training and held-out loss by step [nats per token]. */
export function trainingOption(input: TrainingOptionInput): ChartOption {
  const { steps, stepCount, training, heldOut, axis, tick } = input;
  const every = Math.ceil(steps.length / MAX_DRAWN_COUNT);
  const learned = steps
    .filter((_, index) => index % every === 0 || index === steps.length - 1)
    .map(({ step, loss }) => [step, loss]);
  const measured = steps.flatMap(({ step, heldOutLoss }) =>
    heldOutLoss === null ? [] : [[step, heldOutLoss]],
  );
  // Each name on the side of its curve that the other one does not come from.
  const isHeldOutAbove = (measured.at(-1)?.[1] ?? 0) >= (learned.at(-1)?.[1] ?? 0);
  return (colours) => {
    const curve = (
      name: string,
      data: unknown[],
      color: string,
      type: 'solid' | 'dashed',
      isAbove: boolean,
    ) => ({
      type: 'line' as const,
      name,
      data,
      lineStyle: { color, type, width: type === 'solid' ? 1.5 : 1 },
      itemStyle: { color },
      endLabel: {
        show: data.length > 0,
        formatter: name,
        color,
        // Above or below the curve where it ends at the right, else beside its end.
        ...((steps.at(-1)?.step ?? 0) > 0.75 * stepCount
          ? { align: 'right' as const, offset: [-4, isAbove ? -18 : 18] }
          : { align: 'left' as const, offset: [6, isAbove ? -9 : 9] }),
        fontWeight: type === 'solid' ? 600 : 400,
      },
    });
    return {
      grid: { left: 8, right: 12, top: 10, bottom: 18, containLabel: true },
      xAxis: {
        type: 'value',
        min: 0,
        max: stepCount,
        name: axis,
        nameLocation: 'middle',
        nameGap: 24,
        splitLine: { show: false },
        axisLabel: { formatter: tick },
      },
      yAxis: { type: 'value', scale: true, axisLabel: { formatter: tick } },
      series: [
        curve(training, learned, colours.accent, 'solid', !isHeldOutAbove),
        curve(heldOut, measured, colours.ink2, 'dashed', isHeldOutAbove),
      ],
    };
  };
}
