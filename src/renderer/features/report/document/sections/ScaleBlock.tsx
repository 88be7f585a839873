import type { ReactNode } from 'react';
import type { Quantiles } from '#core/evaluation/evaluation';
import { roundSignificant } from '../../../../format/decimal';
import { spreadOf } from '../../../../format/range';
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
  const range = (runs: Quantiles | null) => {
    if (runs === null) return t('unknown');
    return format.language === 'en' && runs.p50 >= 1000 && runs.p50 < 1e6
      ? plain(runs)
      : format.rangeText(runs);
  };
  /** `1,400 (860 – 2,400)`: beside a unit of its own, k would read as part of it. */
  const plain = ({ p10, p50, p90 }: Quantiles) => {
    const [low, median, high] = [p10, p50, p90].map((value) => format.integer(roundSignificant(value, 2)));
    return `${median}${words.bracketed(format.joinRange(low ?? '', high ?? ''))}`;
  };
  const whole = ({ p10, p50, p90 }: Quantiles) =>
    `${format.integer(p50)}${words.bracketed(format.joinRange(format.integer(p10), format.integer(p90)))}`;
  const flop = (runs: Quantiles) => (
    <Powers>
      {`${format.scientific(runs.p50)}${words.bracketed(format.joinRange(format.scientific(runs.p10), format.scientific(runs.p90)))}`}
    </Powers>
  );
  // A model that fits on no replica answers nobody; how many it would take is not known.
  const isServed = servingFacts.tokensPerSecondPerReplica.p90 > 0;
  const price = servingFacts.usdPerMillionOutputTokens;
  const rows: readonly (readonly [string, ReactNode, string])[] = [
    [t('scale.flop'), flop(trainingFacts.flop), 'FLOP'],
    [t('scale.hours'), range(trainingFacts.acceleratorHours), words.unit('accelerator_hours')],
    [t('scale.days'), range(trainingFacts.wallDays), words.unit('days')],
    [t('scale.energy'), range(trainingFacts.energyMwh), 'MWh'],
    [t('scale.emissions'), range(trainingFacts.emissionsTonnesCo2), words.unit('tonnes_co2')],
    [
      t('scale.throughput'),
      range(isServed ? servingFacts.tokensPerSecondPerReplica : null),
      t('scale.tokensPerSecond'),
    ],
    [
      t('scale.replicas'),
      isServed ? whole(servingFacts.replicasAtPeak) : t('unknown'),
      t('scale.replicaUnit'),
    ],
    [
      t('scale.price'),
      price === null ? t('unknown') : format.priceRange(spreadOf(price)),
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
