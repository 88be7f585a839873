import { useId, useMemo } from 'react';
import type { BenchmarkResult } from '#core/benchmark/result';
import { Chart, type ChartTable } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import { bestProduct, rightProducts } from '../figures/result-rows';
import { tickText } from '../figures/tick-text';
import type { Words } from '../use-words';
import { curveOption } from './curve-option';

const HEIGHT_REM = 12;

/** Matrix product over sizes: small ones are all start-up, large ones show what the machine can do. */
export function SizeCurve({ result, words }: { readonly result: BenchmarkResult; readonly words: Words }) {
  const { t, format, writer, joined } = words;
  const headingId = useId();
  const best = bestProduct(result.kernels);
  const points = useMemo(
    () =>
      rightProducts(result.kernels)
        .map(({ kernel, rate }) => ({ size: kernel.size, spread: rate.spread }))
        .toSorted((a, b) => a.size - b.size),
    [result],
  );
  const { unit, number } = writer('flop', best?.rate.spread.p50 ?? 1);
  const option = useMemo(
    () =>
      curveOption({
        points: points.map(({ size, spread }) => ({
          size,
          median: spread.p50,
          low: spread.p10,
          high: spread.p90,
          tooltip: `<b>n = ${format.integer(size)}</b><br>${joined(number(spread.p50), unit)}`,
        })),
        sizeText: format.integer,
        axisText: (value) => tickText(number(value)),
        xName: t('curve.size'),
      }),
    [points, format, joined, number, unit, t],
  );
  const table = useMemo<ChartTable>(
    () => ({
      head: [t('curve.size'), t('column.median'), t('column.range')],
      rows: points.map(({ size, spread }) => [
        format.integer(size),
        joined(number(spread.p50), unit),
        format.joinRange(number(spread.p10), number(spread.p90)),
      ]),
    }),
    [points, format, joined, number, unit, t],
  );
  if (points.length < 2) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('curve.title')} />
      <Chart
        label={t('curve.label', { count: points.length })}
        option={option}
        table={table}
        heightRem={HEIGHT_REM}
        caption={t('curve.caption', { unit })}
      />
    </section>
  );
}
