import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import { payoutFigure, rateFigure } from '../../../../cash/cash-figures';
import { significant } from '../../../../format/decimal';
import { useFormat } from '../../../../format/use-format';
import { Amount } from '../../../../ui/Amount';
import { Table, Td } from '../../../../ui/Table';
import { ReferenceText } from '../parts/ReferenceText';
import { Block } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import { useReportWords } from '../use-report-words';
import type { CashBlockProps } from './block-props';

interface Rule {
  readonly name: string;
  readonly text: ReactNode;
  readonly figure?: FigureUse | null | undefined;
}

/** What the cash flow is worked out by, each rule with its source: incentive, profit tax, exchange rate, payment. */
export function RulesBlock({ cash, data }: CashBlockProps) {
  const { t } = useTranslation('cash');
  const words = useReportWords(data);
  const format = useFormat();
  const { plan, catalog } = data;
  const { state, provenance, full, received } = cash.incentive;
  const { country, figureId, rate01 } = cash.tax;
  const place = words.country(country);
  const wait = cash.figures['assumption/incentive.refund_months'];
  const isPaidOut = state === 'cash' || state === 'partly' || state === 'unknown';
  const rate = rateFigure(catalog, format.currency.code, plan);
  const rules: readonly Rule[] = [
    {
      name: t('rules.incentive'),
      figure: payoutFigure(cash.incentive, catalog),
      text: (
        <>
          {t(`payout.${state}`, { country: place })}
          {provenance === null ? null : (
            <small className={classes.second}>
              <ReferenceText source={provenance.source} />
            </small>
          )}
        </>
      ),
    },
    ...(state === 'not-claimed'
      ? []
      : [
          {
            name: '',
            figure: cash.figures[`country/${country}/rd_effective_subsidy_pct`],
            text:
              full === null ? (
                t('rules.noIncentiveRate')
              ) : (
                <>
                  {t('rules.received')} <Amount usd={received} />
                  <small className={classes.second}>
                    {t('rules.full')} {format.moneyRangeText(full)}
                  </small>
                </>
              ),
          },
        ]),
    ...(isPaidOut && wait !== undefined
      ? [{ name: '', figure: wait, text: t('rules.wait', { ...wait.value }) }]
      : []),
    {
      name: t('rules.tax'),
      figure: cash.figures[figureId],
      text: (
        <>
          {rate01 === null
            ? t('rules.noTaxRate', { country: place })
            : t('rules.taxRate', { country: place, rate: format.percent(rate01) })}
          <small className={classes.second}>{t('rules.taxNote')}</small>
        </>
      ),
    },
    rate === null
      ? { name: t('rules.currency'), text: t('rules.dollars') }
      : {
          name: t('rules.currency'),
          figure: rate.figure,
          text: (
            <>
              {t('rules.rate', {
                currency: format.currency.code,
                rate: significant(rate.unitsPerUsd, 4, format.language),
                date: format.date(rate.asOf),
              })}
              <small className={classes.second}>{t('rules.rateNote')}</small>
            </>
          ),
        },
    ...(cash.hasRevenue
      ? [
          {
            name: t('rules.payment'),
            text: t('rules.delay', { count: Math.round(plan.funding?.paymentDelayDays ?? 0) }),
          },
        ]
      : []),
    { name: t('rules.leftOut'), text: t('rules.leftOutText') },
  ];
  return (
    <Block title={t('rules.title')} isLong>
      <Table className={`${classes.table} ${classes.prose}`} label={t('rules.title')}>
        <tbody>
          {rules.map(({ name, text, figure }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a rule that goes on has no name of its own
            <tr key={at}>
              <th scope="row">{name}</th>
              <td>{text}</td>
              <Td>{figure === undefined || figure === null ? null : <SourceMark figure={figure} />}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
