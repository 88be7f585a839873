import { useTranslation } from 'react-i18next';
import type { Fit } from '#core/fit/fit-report';
import { faultSentence, plannedStates, smallerSentence } from '../../../../fit/fit-words';
import { StateWord } from '../../../../ui/StateWord';
import { ReportSection } from '../parts/ReportSection';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';
import { ApproachesBlock } from './ApproachesBlock';
import { DaysBlock } from './DaysBlock';
import { FailuresBlock } from './FailuresBlock';
import { LayoutBlock } from './LayoutBlock';
import { MemoryBlock } from './MemoryBlock';
import { RestsOnBlock } from './RestsOnBlock';
import { WhyBlock } from './WhyBlock';

/** Whether training fits: the smallest cluster, memory, layout and its reasons, days, failures; and the other ways. */
export function ClusterSection({ data }: { readonly data: ReportData }) {
  const { t } = useTranslation('costFit');
  const words = useReportWords(data);
  const { format } = words;
  const { fit, error } = data.cluster;
  const { acceleratorId } = data.plan.training;
  const accelerator = words.accelerator(acceleratorId);
  const training = fit === null || error !== null ? null : fit.training;
  const memoryGb = data.index.accelerators.get(acceleratorId)?.memoryGb ?? null;
  const lead = (found: Fit) =>
    format.sentences([
      t('report.smallest', { number: format.integer(found.smallest.accelerators), accelerator }),
      smallerSentence(t, format, found, accelerator),
    ]);
  return (
    <ReportSection
      id="cluster"
      title={words.t('section.cluster')}
      lead={
        training === null
          ? undefined
          : training.ok
            ? lead(training.value)
            : faultSentence(t, format, training.error, accelerator, memoryGb)
      }
    >
      {error === null ? null : <p>{t('report.failed', { error })}</p>}
      {training?.ok === true ? (
        <ClusterBlocks fit={training.value} accelerator={accelerator} data={data} />
      ) : null}
      <ApproachesBlock data={data} />
      {training?.ok === true ? <RestsOnBlock data={data} /> : null}
    </ReportSection>
  );
}

interface ClusterBlocksProps {
  readonly fit: Fit;
  readonly accelerator: string;
  readonly data: ReportData;
}

function ClusterBlocks({ fit, accelerator, data }: ClusterBlocksProps) {
  const { t } = useTranslation('costFit');
  const { format } = useReportWords(data);
  const props = { fit, accelerator };
  return (
    <>
      {plannedStates(t, format, fit, accelerator, data.plan.training.acceleratorCount).map(
        ({ tone, text }) => (
          <p key={text}>
            <StateWord tone={tone}>{text}</StateWord>
          </p>
        ),
      )}
      <MemoryBlock {...props} />
      <LayoutBlock {...props} />
      <WhyBlock {...props} />
      <DaysBlock {...props} evaluation={data.evaluation} />
      <FailuresBlock {...props} />
    </>
  );
}
