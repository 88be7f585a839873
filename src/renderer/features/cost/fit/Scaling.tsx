import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScalePoint } from '#core/fit/fit-report';
import { scaleQuantiles } from '#core/uncertainty/quantiles';
import { scalingNote, waitingShare } from '../../../fit/fit-words';
import { layoutCode } from '../../../fit/layout-text';
import { shownCluster } from '../../../fit/shown-cluster';
import { useFormat } from '../../../format/use-format';
import { Chart, type ChartTable } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import type { FitSectionProps } from './Answer';
import { type DaysPoint, daysOption } from './days-option';
import classes from './fit.module.css';

const HEIGHT_REM = 19;

/** How long the final run takes on more or fewer accelerators, and what it loses on the way. */
export function Scaling({ fit, view, names }: FitSectionProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const headingId = useId();
  const { plan, evaluation } = view;
  const wanted = plan.training.acceleratorCount;
  const accelerator = names.accelerator(plan.training.acceleratorId);
  const anchor = shownCluster(fit).accelerators;
  const days = useMemo(() => fit.curve.flatMap(daysOf), [fit]);
  const ideal = useMemo(() => withIdeal(days), [days]);
  const option = useMemo(
    () =>
      daysOption({
        points: ideal,
        planned: fit.planned === null ? null : wanted,
        plannedLabel: t('scaling.planned'),
        idealLabel: t('scaling.ideal'),
        xName: t('scaling.accelerators'),
        yName: t('scaling.days'),
        usefulName: t('scaling.usefulShare'),
        number: (value) => format.count(value),
        share: format.percent,
        tooltip: (point) =>
          `<b>${format.integer(point.accelerators)} × ${accelerator}</b><br>${t('scaling.daysOf', { days: format.rangeText(point) })}`,
      }),
    [ideal, fit, wanted, t, format, accelerator],
  );
  const table = useMemo<ChartTable>(
    () => ({
      head: [t('scaling.accelerators'), t('scaling.days'), t('scaling.range'), t('scaling.usefulShare')],
      rows: ideal.map((point) => {
        const { median, low, high } = format.range(point);
        const useful = format.percent(point.useful01);
        return [format.integer(point.accelerators), median, format.joinRange(low, high), useful];
      }),
    }),
    [ideal, t, format],
  );
  const training = evaluation.planned.scopes.find(({ id }) => id === 'training');
  const run = training?.items.find(({ id }) => id === 'training_run')?.usd ?? null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('scaling.title')} meta={t('scaling.meta')} />
      <div className={classes.scaling}>
        <Chart
          label={t('scaling.label', { accelerator })}
          option={option}
          table={table}
          heightRem={HEIGHT_REM}
          caption={t('scaling.caption')}
        />
        <div>
          <Table label={t('scaling.title')}>
            <thead>
              <tr>
                <Th numeric>{t('scaling.accelerators')}</Th>
                <Th numeric>{t('scaling.daysRange')}</Th>
                <Th numeric>{t('scaling.useful')}</Th>
                <Th numeric>{t('scaling.waiting')}</Th>
                <Th numeric>{t('scaling.lost')}</Th>
                {run !== null ? <Th numeric>{t('scaling.cost')}</Th> : null}
                <Th>{t('scaling.layout')}</Th>
              </tr>
            </thead>
            <tbody>
              {fit.curve.map((point) => (
                <Tr key={point.accelerators} selected={point.accelerators === anchor}>
                  <Td rowHead numeric className={classes.right ?? ''}>
                    {format.integer(point.accelerators)}
                  </Td>
                  <Td numeric>{point.days === null ? '' : format.rangeText(point.days)}</Td>
                  <Td numeric>{format.percent(point.judged.step.efficiency01)}</Td>
                  <Td numeric>{format.percent(waitingShare(point))}</Td>
                  <Td numeric>{format.percent(point.failures.lost01)}</Td>
                  {run !== null ? (
                    <Td numeric>{format.moneyRangeText(scaleQuantiles(run, 1 / point.efficiencyRatio))}</Td>
                  ) : null}
                  <Td soft>{layoutCode(point.judged.layout, format.language)}</Td>
                </Tr>
              ))}
            </tbody>
          </Table>
          <p className="meta">{scalingNote(t, format, fit, run !== null)}</p>
        </div>
      </div>
    </section>
  );
}

function daysOf({ accelerators, days, judged }: ScalePoint): readonly Omit<DaysPoint, 'ideal'>[] {
  return days === null
    ? []
    : [
        {
          accelerators,
          p10: days.p10,
          p50: days.p50,
          p90: days.p90,
          useful01: judged.step.efficiency01,
        },
      ];
}

/** Perfect scaling of the number that does most with each accelerator. */
function withIdeal(points: readonly Omit<DaysPoint, 'ideal'>[]): readonly DaysPoint[] {
  const leastAcceleratorDays = Math.min(...points.map(({ accelerators, p50 }) => accelerators * p50));
  return points.map((point) => ({ ...point, ideal: leastAcceleratorDays / point.accelerators }));
}
