import type { ReactNode } from 'react';
import type { Quantiles } from '#core/evaluation/evaluation';
import { Table, Td, Th } from '../../../../ui/Table';
import { Powers } from '../parts/Powers';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

/** How large training and serving are, before any money. */
export function ScaleBlock({ data }: { readonly data: ReportData }) {
  const words = useReportWords(data);
  const { t, format } = words;
  const { trainingFacts, servingFacts } = data.evaluation;
  const range = (runs: Quantiles | null) => (runs === null ? t('unknown') : format.rangeText(runs));
  const whole = ({ p10, p50, p90 }: Quantiles) =>
    `${format.integer(p50)}${words.bracketed(format.joinRange(format.integer(p10), format.integer(p90)))}`;
  const flop = (runs: Quantiles) => (
    <Powers>
      {`${format.scientific(runs.p50)}${words.bracketed(format.joinRange(format.scientific(runs.p10), format.scientific(runs.p90)))}`}
    </Powers>
  );
  const price = servingFacts.usdPerMillionOutputTokens;
  const rows: readonly (readonly [string, ReactNode, string])[] = [
    [t('scale.flop'), flop(trainingFacts.flop), 'FLOP'],
    [t('scale.hours'), range(trainingFacts.acceleratorHours), words.unit('accelerator_hours')],
    [t('scale.days'), range(trainingFacts.wallDays), words.unit('days')],
    [t('scale.energy'), range(trainingFacts.energyMwh), 'MWh'],
    [t('scale.emissions'), range(trainingFacts.emissionsTonnesCo2), words.unit('tonnes_co2')],
    [t('scale.throughput'), range(servingFacts.tokensPerSecondPerReplica), t('scale.tokensPerSecond')],
    [t('scale.replicas'), whole(servingFacts.replicasAtPeak), t('scale.replicaUnit')],
    [
      t('scale.price'),
      price === null
        ? t('unknown')
        : `${format.price(price.p50)}${words.bracketed(format.joinRange(format.price(price.p10), format.price(price.p90)))}`,
      t('scale.perMillion'),
    ],
  ];
  return (
    <Block title={t('scale.title')}>
      <Table className={classes.table ?? ''} label={t('scale.title')}>
        <thead>
          <tr>
            <Th>{t('scale.what')}</Th>
            <Th numeric>{t('scale.median')}</Th>
            <Th>{t('scale.unit')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value, unit]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <Td numeric>{value}</Td>
              <Td>
                <Powers>{unit}</Powers>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
