import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { currencyWord } from '../../../serving/serving-text';
import { holdingSentence } from '../../../serving/serving-words';
import { Chart, type ChartTable } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import { moneyAxis } from '../money-axis';
import { HoldingTable } from './HoldingTable';
import { type HoldingLine, holdingOption } from './holding-option';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';

const HEIGHT_REM = 17;
const LOOKS = { owned: 'accent', 'on-demand': 'dashed', reserved: 'dotted', spot: 'dotted' } as const;

/** The same hardware rented by the hour, reserved or bought: what has been paid by when. */
export function HoldingSection(props: SectionProps) {
  const { analysis, names } = props;
  const { t } = useTranslation('serving');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const headingId = useId();
  const { holding, country, fleet } = analysis;
  const known = useMemo(
    () => holding?.ways.filter(({ cumulativeUsd }) => cumulativeUsd.length > 0) ?? [],
    [holding],
  );
  const owned = known.find(({ tenure }) => tenure === 'owned');
  const paidBack = owned?.paidBackMonths?.onDemand ?? null;
  const lifeMonths = holding?.lifeMonths?.p50 ?? null;
  const option = useMemo(() => {
    const money = moneyAxis(
      format,
      known.flatMap(({ cumulativeUsd }) => cumulativeUsd.map(({ p90 }) => p90)),
    );
    const months = holding?.months ?? [];
    const last = months.at(-1) ?? 0;
    return holdingOption({
      months,
      // The owned line first: it carries the marks.
      lines: known.toReversed().map(
        ({ tenure, cumulativeUsd }): HoldingLine => ({
          name: tItems(`tenure.${tenure}`),
          look: LOOKS[tenure],
          medians: cumulativeUsd.map(({ p50 }) => money.value(p50)),
          ends:
            tenure === 'owned'
              ? {
                  low: cumulativeUsd.map(({ p10 }) => money.value(p10)),
                  high: cumulativeUsd.map(({ p90 }) => money.value(p90)),
                }
              : null,
        }),
      ),
      marks: [
        ...(paidBack?.p50 != null && paidBack.p50 <= last
          ? [{ at: paidBack.p50, text: t('holding.paidBackMark') }]
          : []),
        ...(lifeMonths !== null && lifeMonths < last
          ? [{ at: lifeMonths, text: t('holding.lifeMark') }]
          : []),
      ],
      tooltips: months.map((month, step) =>
        [
          `<b>${t('holding.afterMonths', { count: month })}</b>`,
          ...known.flatMap(({ tenure, cumulativeUsd }) => {
            const usd = cumulativeUsd[step];
            return usd === undefined ? [] : [`${tItems(`tenure.${tenure}`)}: ${format.moneyRangeText(usd)}`];
          }),
        ].join('<br>'),
      ),
      moneyText: money.lastTick,
      xName: t('holding.xName'),
    });
  }, [known, holding, paidBack, lifeMonths, t, tItems, format]);
  const table = useMemo<ChartTable>(
    () => ({
      head: [t('holding.column.month'), ...known.map(({ tenure }) => tItems(`tenure.${tenure}`))],
      rows: (holding?.months ?? []).map((month, step) => [
        String(month),
        ...known.map(({ cumulativeUsd }) => {
          const usd = cumulativeUsd[step];
          return usd === undefined ? '' : format.moneyRangeText(usd);
        }),
      ]),
    }),
    [known, holding, t, tItems, format],
  );
  if (holding === null || fleet === null) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('holding.title')}
        meta={t('holding.meta', {
          hardware: names.accelerator(analysis.hardwareId),
          country: names.country(country),
        })}
      />
      <p className={classes.verdict}>{holdingSentence(t, format, analysis)}</p>
      {known.length === 0 ? null : (
        <Chart
          label={t('holding.label')}
          option={option}
          table={table}
          heightRem={HEIGHT_REM}
          caption={t('holding.caption', { currency: currencyWord(format) })}
        />
      )}
      <HoldingTable {...props} holding={holding} />
      <p className={classes.remark}>{t('holding.remark')}</p>
    </section>
  );
}
