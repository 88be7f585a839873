import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BacktestKind } from '#core/backtest/table-kind';
import { useFormat } from '../../../format/use-format';
import { Chart } from '../../../ui/Chart';
import { measuredText } from './measured-text';
import { plotOption } from './plot-option';
import type { AnyPrediction } from './use-bundled-runs';

export interface RunPlotProps {
  readonly kind: BacktestKind;
  readonly runs: readonly AnyPrediction[];
  /** The user's own. */
  readonly own: readonly AnyPrediction[];
}

/** Predicted against actual, both on a log axis; on the diagonal both are the same. */
export function RunPlot({ kind, runs, own }: RunPlotProps) {
  const { t } = useTranslation('costBacktest');
  const format = useFormat();
  const shown = useMemo(
    () =>
      [...runs, ...own].flatMap((one) => {
        const { actual, name } = one.run;
        const { p10, p50, p90 } = one;
        return actual === null ? [] : [{ name, actual, p10, p50, p90, isOwn: own.includes(one) }];
      }),
    [runs, own],
  );
  const option = useMemo(() => {
    const points = shown.map(({ name, actual, p10, p50, p90, isOwn }) => {
      const ends = format.joinRange(measuredText(format, p10), measuredText(format, p90));
      const tooltip = t(`plot.tooltip.${kind}`, {
        name,
        actual: measuredText(format, actual),
        predicted: measuredText(format, p50),
        ends,
      });
      return { actual, p10, p50, p90, tooltip, isOwn };
    });
    return plotOption({
      points,
      xName: t(`plot.actual.${kind}`),
      yName: t(`plot.predicted.${kind}`),
      axisText: format.count,
    });
  }, [kind, shown, t, format]);
  return (
    <Chart
      label={t(`plot.label.${kind}`)}
      caption={t(own.length > 0 ? 'plot.captionOwn' : 'plot.caption')}
      option={option}
      heightRem={30}
      table={{
        head: [t('table.run'), t(`table.actual.${kind}`), t('table.p10'), t('table.p50'), t('table.p90')],
        rows: shown.map(({ name, actual, p10, p50, p90 }) => [
          name,
          ...[actual, p10, p50, p90].map((value) => measuredText(format, value)),
        ]),
      }}
    />
  );
}
