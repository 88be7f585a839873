import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServingAnalysis } from '#core/serving/serving-analysis';
import { machinesText } from '../../../../serving/machines-text';
import {
  fleetAmount,
  fleetSentence,
  type ServingNames,
  servingFaults,
} from '../../../../serving/serving-words';
import { StateWord } from '../../../../ui/StateWord';
import { ReportSection } from '../parts/ReportSection';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';
import { ApiBlock } from './ApiBlock';
import { FleetBlock } from './FleetBlock';
import { HoldingBlock } from './HoldingBlock';
import { LatencyBlock } from './LatencyBlock';

/** What answering the users takes: how much hardware, how fast, for how much, and whether to buy it instead. */
export function ServingSection({ data }: { readonly data: ReportData }) {
  const { t } = useTranslation('serving');
  const { t: tReport } = useTranslation('report');
  const { analysis, error } = data.serving;
  if (analysis === null || error !== null)
    return (
      <ReportSection id="serving" title={tReport('section.serving')}>
        {error === null ? null : <p>{t('report.failed', { error })}</p>}
      </ReportSection>
    );
  return <Worked analysis={analysis} data={data} />;
}

function Worked({ analysis, data }: { readonly analysis: ServingAnalysis; readonly data: ReportData }) {
  const { t } = useTranslation('serving');
  const words = useReportWords(data);
  const names = useMemo(
    (): ServingNames => ({
      country: words.country,
      accelerator: words.accelerator,
      machines: (id, count) => machinesText(id, words.accelerator(id), count),
    }),
    [words],
  );
  const { format } = words;
  const props = { analysis, plan: data.plan, names, data };
  const amount = fleetAmount(t, format, props);
  const sentence = fleetSentence(t, format, props);
  return (
    <ReportSection
      id="serving"
      title={words.t('section.serving')}
      lead={
        amount === null || sentence === null ? undefined : (
          <>
            <b>{amount.amount}</b>
            {amount.range} {sentence}
          </>
        )
      }
    >
      {servingFaults(t, format, props).map(({ text, tone }) => (
        <p key={text}>
          <StateWord tone={tone}>{text}</StateWord>
        </p>
      ))}
      <FleetBlock {...props} />
      <LatencyBlock {...props} />
      <ApiBlock {...props} />
      <HoldingBlock {...props} />
    </ReportSection>
  );
}
