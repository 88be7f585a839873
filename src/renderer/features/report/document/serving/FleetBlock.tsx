import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import { isOwnHardware } from '#core/plan/own-hardware';
import { scaleQuantiles } from '#core/uncertainty/quantiles';
import { priceRange, roughRange, wholeRange } from '../../../../serving/serving-text';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import { useReportWords } from '../use-report-words';
import type { ServingBlockProps } from './block-props';

/** Accelerators at the busiest hour, and what a month and a million tokens cost on them; what is not known is named. */
export function FleetBlock({ analysis, data }: ServingBlockProps) {
  const { t } = useTranslation('serving');
  const words = useReportWords(data);
  const { format } = words;
  const { fleet, cost, hardwareId, figures } = analysis;
  if (fleet === null) return null;
  const kind = isOwnHardware(hardwareId) ? 'machines' : 'accelerators';
  const whole = ({ median, range }: { readonly median: string; readonly range: string }) => median + range;
  const [priceId] = cost?.figureIds ?? [];
  const price = priceId === undefined ? undefined : figures[priceId];
  const tokenPrice = (usd: Parameters<typeof priceRange>[0] | null) =>
    usd === null ? t('cost.nobodyAsks') : priceRange(usd, format);
  const rows: readonly (readonly [name: string, value: ReactNode, source?: FigureUse | undefined])[] = [
    [t(`headline.label.${kind}`), <b key="fleet">{whole(wholeRange(fleet.accelerators, format))}</b>],
    [t('report.requests'), whole(roughRange(fleet.requestsPerMonth, format))],
    [t('report.perSecond'), whole(roughRange(fleet.requestsPerSecondAtPeak, format))],
    ...(cost === null || cost.usdPerMonth === null
      ? []
      : ([
          [t('report.month'), format.moneyRangeText(cost.usdPerMonth), price],
          [t('cost.input'), tokenPrice(cost.usdPerMtokInput), price],
          [t('cost.output'), tokenPrice(cost.usdPerMtokOutput), price],
          [t('cost.both'), <b key="both">{tokenPrice(cost.usdPerMtok)}</b>, price],
          [
            t('cost.request'),
            tokenPrice(cost.usdPerRequest === null ? null : scaleQuantiles(cost.usdPerRequest, 1000)),
            price,
          ],
        ] as const)),
  ];
  return (
    <Block title={t('report.fleet')}>
      <Table className={classes.table ?? ''} label={t('report.fleet')}>
        <thead>
          <tr>
            <Th>{t('report.what')}</Th>
            <Th numeric>{t('report.amount')}</Th>
            <Th>{t('options.source')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value, source]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <Td numeric>{value}</Td>
              <Td soft>{source === undefined ? t('report.worked') : <SourceMark figure={source} />}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {cost === null ? null : (
        <p className={classes.remark}>
          {cost.usdPerMonth === null
            ? t('cost.missing', { figures: format.listed(cost.missing.map(words.figure)) })
            : t('cost.remark', { tenure: words.tItems(`tenure.${cost.tenure}`) })}
        </p>
      )}
    </Block>
  );
}
