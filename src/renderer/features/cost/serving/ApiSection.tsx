import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { currencyWord, priceRange, roughCount } from '../../../serving/serving-text';
import { apiSentences } from '../../../serving/serving-words';
import { Chart, type ChartTable } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import { SelectField } from '../../../ui/SelectField';
import { moneyAxis } from '../money-axis';
import { ApiTable } from './ApiTable';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';
import { volumeOption } from './volume-option';

const HEIGHT_REM = 17;

export interface ApiSectionProps extends SectionProps {
  readonly onChoose: (key: string) => void;
}

/** Hardware of one's own beside buying the same tokens: which is cheaper at which volume. */
export function ApiSection(props: ApiSectionProps) {
  const { analysis, names, onChoose } = props;
  const { t } = useTranslation('serving');
  const format = useFormat();
  const headingId = useId();
  const { api, fleet } = analysis;
  const curve = api?.curve;
  const hardware = names.accelerator(analysis.hardwareId);
  const now = fleet?.requestsPerMonth.p50 ?? 0;
  const breakEven = api?.breakEvenRequests.p50 ?? null;
  const option = useMemo(() => {
    const points = curve ?? [];
    const money = moneyAxis(
      format,
      points.flatMap(({ ownUsd, apiUsd }) => [ownUsd.p90, apiUsd]),
    );
    return volumeOption({
      points: points.map(({ requestsPerMonth, ownUsd, apiUsd }) => ({
        requests: requestsPerMonth,
        own: money.quantiles(ownUsd),
        api: money.value(apiUsd),
        tooltip: [
          `<b>${t('api.requests', { number: roughCount(requestsPerMonth, format) })}</b>`,
          t('api.tooltipOwn', { usd: format.moneyRangeText(ownUsd) }),
          t('api.tooltipApi', { usd: format.money(apiUsd) }),
        ].join('<br>'),
      })),
      ownName: hardware,
      rangeName: t('api.range'),
      apiName: t('api.bought'),
      marks: [
        ...(now > 0 ? [{ at: now, text: t('api.now') }] : []),
        ...(breakEven === null ? [] : [{ at: breakEven, text: t('api.even') }]),
      ],
      countText: format.count,
      moneyText: (amount) => format.count(amount),
      xName: t('api.xName'),
    });
  }, [curve, hardware, now, breakEven, t, format]);
  const table = useMemo<ChartTable>(
    () => ({
      head: [t('api.column.requests'), hardware, t('api.bought')],
      rows: (curve ?? []).map(({ requestsPerMonth, ownUsd, apiUsd }) => [
        roughCount(requestsPerMonth, format),
        format.moneyRangeText(ownUsd),
        format.money(apiUsd),
      ]),
    }),
    [curve, hardware, t, format],
  );
  if (api === null)
    return (
      <section aria-labelledby={headingId}>
        {head()}
        <p className="unk">{t('api.unknown')}</p>
      </section>
    );
  const { chosen, offers } = api;
  const sentences = apiSentences(t, format, props);
  return (
    <section aria-labelledby={headingId}>
      {head()}
      <p className={classes.verdict}>{sentences?.verdict}</p>
      {sentences?.breakEven == null ? null : <p className={classes.words}>{sentences.breakEven}</p>}
      <div className={classes.select}>
        <SelectField
          label={t('api.choose')}
          value={chosen.key}
          options={offers.map(({ key, price, size, usdPerMtok }) => ({
            value: key,
            label: t(size === null ? 'api.option' : 'api.optionSized', {
              model: price.model,
              size: size === null ? '' : format.size(size.parameterCount),
              price: format.price(usdPerMtok),
            }),
            keywords: `${price.vendor} ${price.modelId}`,
          }))}
          onChange={onChoose}
        />
      </div>
      {(curve ?? []).length < 2 ? null : (
        <Chart
          label={t('api.label', { hardware, model: chosen.price.model })}
          option={option}
          table={table}
          heightRem={HEIGHT_REM}
          caption={t('api.caption', { currency: currencyWord(format) })}
        />
      )}
      <ApiTable {...props} api={api} ownPerMtok={ownPerMtok()} />
      <p className={classes.remark}>{t('api.remark')}</p>
    </section>
  );

  function head() {
    return <SectionHead id={headingId} title={t('api.title')} meta={t('api.meta')} />;
  }

  function ownPerMtok(): string | null {
    const usd = analysis.cost?.usdPerMtok ?? null;
    return usd === null ? null : priceRange(usd, format);
  }
}
