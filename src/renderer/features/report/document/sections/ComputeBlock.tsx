import type { ComputePricing } from '#core/evaluation/evaluation';
import { isOwnHardware } from '#core/plan/own-hardware';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import { SourceMark } from '../parts/SourceMark';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

/** How an hour of training and of serving is priced, and on whose offer. */
export function ComputeBlock({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t, tItems, format } = words;
  const { planned, figures } = data.evaluation;
  // Own machines have no rent; the section on them says what they cost.
  const rented = (['training', 'serving'] as const).filter(
    (kind) => !isOwnHardware(data.plan[kind].acceleratorId),
  );
  if (rented.length === 0) return null;
  const row = (kind: 'training' | 'serving', pricing: ComputePricing) => {
    const price = pricing.usdPerAcceleratorHour;
    const figure = pricing.figureId === null ? undefined : figures[pricing.figureId];
    return (
      <tr key={kind}>
        <th scope="row">{t(`compute.${kind}`)}</th>
        <Td>{words.accelerator(pricing.acceleratorId)}</Td>
        <Td>
          {tItems(`tenure.${data.plan[kind].tenure}`)}
          {words.bracketed(words.status(pricing))}
        </Td>
        <Td numeric>
          {price === null
            ? t('noPrice')
            : format.priceRange({ low: price.low, median: price.likely, high: price.high })}
        </Td>
        <Td>{words.list(pricing.providers.map(words.provider))}</Td>
        <Td>{figure === undefined ? null : <SourceMark figure={figure} />}</Td>
      </tr>
    );
  };
  return (
    <Block title={t('compute.title')} remark={t('compute.remark')}>
      <Table className={`${classes.table} ${classes.oneLine}`} label={t('compute.title')}>
        <thead>
          <tr>
            <Th>{t('compute.for')}</Th>
            <Th>{t('compute.accelerator')}</Th>
            <Th>{t('compute.how')}</Th>
            <Th numeric>{t('compute.hour')}</Th>
            <Th>{t('compute.providers')}</Th>
            <Th>{t('cost.source')}</Th>
          </tr>
        </thead>
        <tbody>{rented.map((kind) => row(kind, planned[kind]))}</tbody>
      </Table>
    </Block>
  );
}
