import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacementOverview } from '#core/placement/placement-overview';
import { placementAt, placementNumber } from '#core/placement/placement-totals';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { Chart, type ChartTable } from '../../../ui/Chart';
import { EmptyState } from '../../../ui/EmptyState';
import type { EChartsType } from '../../../ui/echarts';
import { SectionHead } from '../../../ui/SectionHead';
import { moneyAxis } from '../money-axis';
import type { Names } from '../use-names';
import { placementText } from './placement-text';
import { isDrawn, scatterOption } from './scatter-option';

export interface PlacementScatterProps {
  readonly overview: PlacementOverview;
  readonly names: Names;
  readonly opened: Plan['placement'] | null;
  readonly onOpen: (placement: Plan['placement']) => void;
}

/** Height of the plot [rem]. */
const HEIGHT_REM = 24;

/** Cost against risk of what is lawful; a click opens a placement, the table below does the same by key. */
export function PlacementScatter({ overview, names, opened, onOpen }: PlacementScatterProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const headingId = useId();
  const { countries, dots, front, own, unknownRiskCount } = overview;
  const placementOf = useCallback(
    (number: number): Plan['placement'] => {
      const { training, serving, seat } = placementAt(number, countries.length);
      return {
        training: countries[training] as string,
        serving: countries[serving] as string,
        team: countries[seat] as string,
      };
    },
    [countries],
  );
  const column = useMemo(
    () => format.moneyColumn([Math.max(0, ...front.map(({ usd }) => usd.p50))]),
    [front, format],
  );
  const option = useMemo(() => {
    const drawnFront = front.filter(isDrawn);
    const drawnOwn = own !== null && isDrawn(own) ? own : null;
    const shown = [
      ...dots,
      ...[...drawnFront, ...(drawnOwn === null ? [] : [drawnOwn])].map((row) => ({
        ...row,
        usd: row.usd.p50,
      })),
    ];
    const byNumber = new Map(shown.map((dot) => [dot.number, dot]));
    const openedNumber =
      opened === null
        ? null
        : placementNumber(
            countries.indexOf(opened.training),
            countries.indexOf(opened.serving),
            countries.indexOf(opened.team),
            countries.length,
          );
    return scatterOption({
      dots,
      front: drawnFront,
      own: drawnOwn,
      ownName: t('best.own'),
      opened: openedNumber === null ? null : (byNumber.get(openedNumber) ?? null),
      money: moneyAxis(
        format,
        shown.map(({ usd }) => usd),
        { scale: column.scale },
      ),
      costName: t('scatter.cost', { unit: column.unit }),
      riskName: t('scatter.risk'),
      card: (number) => {
        const dot = byNumber.get(number);
        const text = placementText(placementOf(number), names);
        if (dot === undefined) return text;
        return [
          `<b>${text}</b>`,
          format.money(dot.usd),
          t('scatter.riskValue', { value: format.factor(dot.risk) }),
          ...(dot.tonnesCo2 === null
            ? []
            : [t('scatter.tonnes', { value: format.count(Math.round(dot.tonnesCo2)) })]),
        ].join('<br>');
      },
    });
  }, [dots, front, own, opened, countries, format, column, names, placementOf, t]);
  const onReady = useCallback(
    (chart: EChartsType) => {
      const choose = (event: unknown) => {
        const { value } = event as { readonly value?: readonly number[] };
        if (value?.[2] !== undefined) onOpen(placementOf(value[2]));
      };
      chart.on('click', choose);
      return () => chart.off('click', choose);
    },
    [onOpen, placementOf],
  );
  const table = useMemo<ChartTable>(
    () => ({
      head: [
        `${t('scatter.training')} / ${t('scatter.serving')} / ${t('scatter.team')}`,
        t('scatter.median', { unit: column.unit }),
        t('scatter.range'),
        t('scatter.riskHead'),
        t('scatter.carbonHead'),
      ],
      rows: front.map(({ placement, usd, risk, tonnesCo2 }) => [
        placementText(placement, names),
        column.value(usd.p50),
        column.range({ low: usd.p10, median: usd.p50, high: usd.p90 }),
        risk === null ? t('front.unknown') : format.factor(risk),
        tonnesCo2 === null ? t('front.unknown') : format.count(Math.round(tonnesCo2)),
      ]),
    }),
    [front, names, format, column, t],
  );
  const known = dots.flatMap(({ tonnesCo2 }) => tonnesCo2 ?? []);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('scatter.title')}
        meta={
          dots.length === 0
            ? undefined
            : t('scatter.meta', {
                front: format.integer(front.length),
                dots: format.integer(dots.length),
                lawful: format.integer(overview.lawfulCount - unknownRiskCount),
              })
        }
      />
      {dots.length === 0 ? (
        <EmptyState>{t('scatter.noneKnown')}</EmptyState>
      ) : (
        <Chart
          label={t('scatter.label')}
          option={option}
          table={table}
          heightRem={HEIGHT_REM}
          onReady={onReady}
          caption={
            known.length === 0
              ? null
              : t('scatter.legend', {
                  low: format.count(Math.round(Math.min(...known))),
                  high: format.count(Math.round(Math.max(...known))),
                })
          }
        />
      )}
      {dots.length === 0 || unknownRiskCount === 0 ? null : (
        <p className="meta">{t('scatter.notDrawn', { number: format.integer(unknownRiskCount) })}</p>
      )}
    </section>
  );
}
