import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { monthlyFact } from '../../../../cash/money-facts';
import { useFormat } from '../../../../format/use-format';
import { Amount } from '../../../../ui/Amount';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { CashBlockProps } from './block-props';

type Row = readonly [name: string, value: ReactNode, isAnswer: boolean];

/** What is put in and when, what users pay, what goes out a month, and what is needed: answers first, then what follows. */
export function MoneyBlock({ cash, data }: CashBlockProps) {
  const { t } = useTranslation('cash');
  const { t: tReport } = useTranslation('report');
  const format = useFormat();
  const { months, burn, runway } = cash;
  const { funding, markets } = data.plan;
  const startUsd = funding?.cashAtStartUsd ?? null;
  const counted = (funding?.rounds ?? []).filter(({ month }) => month < months.length);
  const raisedUsd = months.reduce((sum, { means }) => sum + means.funding, 0);
  const end = format.date(months.at(-1)?.month ?? '');
  const amount = ({ low, likely, high }: ThreePoint) =>
    format.moneyRangeText({ p10: low, p50: likely, p90: high });
  const price = ({ low, likely, high }: ThreePoint) => format.priceRange({ low, median: likely, high });
  const monthly = (burnUsd: typeof burn.beforeLaunch, when: 'Before' | 'After'): readonly Row[] => {
    if (burnUsd === null) return [];
    const { isGain, usd } = monthlyFact(burnUsd);
    return [[t(`fact.${isGain ? 'gain' : 'burn'}${when}`), <Amount key={when} usd={usd} />, false]];
  };
  const perUser = funding?.usdPerUserMonth ?? null;
  const perMillionTokens = funding?.usdPerMillionTokens ?? null;
  const rows: readonly Row[] = [
    [t('start.label'), startUsd === null ? t('report.notSaid') : format.money(startUsd), true],
    ...counted.map(
      ({ name, month, usd }): Row => [
        t('report.round', { name, month: format.date(months[month]?.month ?? '') }),
        amount(usd),
        true,
      ],
    ),
    ...(counted.length < 2 ? [] : [[t('report.raised'), format.money(raisedUsd), false] as const]),
    ...(perUser === null ? [] : [[t('report.perUser'), price(perUser), true] as const]),
    ...(perMillionTokens === null
      ? []
      : [[t('report.perMillionTokens'), price(perMillionTokens), true] as const]),
    ...monthly(burn.beforeLaunch, 'Before'),
    ...monthly(burn.afterLaunch, 'After'),
    [t('fact.needed'), <Amount key="needed" usd={runway.needed} />, false],
    [
      t('fact.makesMoney', { month: end }),
      `${format.percent(cash.makesMoneyAtEnd01)} ${t('fact.ofRuns')}`,
      false,
    ],
  ];
  return (
    <Block title={t('report.facts')}>
      <Table className={classes.table ?? ''} label={t('report.facts')}>
        <thead>
          <tr>
            <Th>{t('report.what')}</Th>
            <Th numeric>{t('report.amount')}</Th>
            <Th>{tReport('cost.source')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value, isAnswer], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rounds may have one name and month
            <tr key={at}>
              <th scope="row" className={classes.typed}>
                {name}
              </th>
              <Td numeric>{value}</Td>
              <Td soft>{isAnswer ? tReport('cost.fromAnswers') : t('report.worked')}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {cash.hasRevenue ? null : (
        <p className={classes.remark}>
          {markets.length === 0 && (perUser !== null || perMillionTokens !== null)
            ? t('report.noMarkets')
            : t('rules.noRevenue')}
        </p>
      )}
    </Block>
  );
}
