import { useId, useMemo } from 'react';
import type { BenchmarkResult } from '#core/benchmark/result';
import type { Accelerator } from '#core/catalog/catalog';
import { trimmed } from '../../../format/decimal';
import { Chart, type ChartTable } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import { limitsOf } from '../figures/limits';
import { mainRows, resultRows } from '../figures/result-rows';
import { tickText } from '../figures/tick-text';
import type { Words } from '../use-words';
import classes from './machine.module.css';
import { rooflineOption } from './roofline-option';
import { rowName } from './row-name';

export interface WhatLimitsProps {
  readonly result: BenchmarkResult;
  readonly part: Accelerator | null;
  readonly words: Words;
}

const HEIGHT_REM = 15;

/** Whether memory or arithmetic holds each kernel back. */
export function WhatLimits({ result, part, words }: WhatLimitsProps) {
  const { t, format, rate } = words;
  const headingId = useId();
  const limits = limitsOf(result.rates, result.software ? null : part);
  const points = useMemo(
    () =>
      mainRows(resultRows(result)).flatMap((row) => {
        if (row.kind !== 'kernel' || row.isWrong || row.timing === null) return [];
        // A start computes next to nothing.
        if (row.kernel.kind === 'launch') return [];
        const { flop, bytes } = row.kernel;
        if (flop <= 0 || bytes <= 0) return [];
        return [
          {
            name: t(`kernel.${row.kernel.kind}`),
            full: rowName(row, words).name,
            intensity: flop / bytes,
            rate: flop / row.timing.medianSeconds,
          },
        ];
      }),
    [result, t, words],
  );
  const option = useMemo(
    () =>
      rooflineOption({
        points: points.map((point) => ({
          ...point,
          tooltip: `<b>${point.full}</b><br>${rate('flop', point.rate)}`,
        })),
        peak: limits?.flopPerSecond ?? 1,
        bandwidth: limits?.bytesPerSecond ?? 1,
        peakLabel: rate('flop', limits?.flopPerSecond ?? 1),
        memoryLabel: rate('byte', limits?.bytesPerSecond ?? 1),
        axisText: (value) => tickText(rate('flop', value)),
        xName: t('roofline.intensity'),
      }),
    [points, limits?.flopPerSecond, limits?.bytesPerSecond, rate, t],
  );
  const table = useMemo<ChartTable>(
    () => ({
      head: [t('column.part'), t('roofline.intensity'), t('roofline.rate')],
      rows: points.map((point) => [
        point.full,
        trimmed(point.intensity, 3, format.language),
        rate('flop', point.rate),
      ]),
    }),
    [points, format, rate, t],
  );
  if (limits === null || points.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('roofline.title')} />
      <Chart
        label={t('roofline.label')}
        option={option}
        table={table}
        heightRem={HEIGHT_REM}
        caption={t('roofline.caption')}
      />
      <p className={classes.remark}>
        {t('roofline.ridge', {
          intensity: trimmed(limits.flopPerSecond / limits.bytesPerSecond, 2, format.language),
        })}
      </p>
    </section>
  );
}
