import { useTranslation } from 'react-i18next';
import { ownHardwareName } from '#core/plan/own-hardware';
import { Block, ReportSection } from '../parts/ReportSection';
import type { ReportData } from '../report-data';
import { BreakEvenBlock } from './BreakEvenBlock';
import { MeasuredBlock } from './MeasuredBlock';
import { PaidBlock } from './PaidBlock';
import { UseBlock } from './UseBlock';
import { useMachineWords } from './use-machine-words';

/** Own machines of the plan: what was measured on them, what they do for it, what they cost, and renting beside it. */
export function MachinesSection({ data }: { readonly data: ReportData }) {
  const words = useMachineWords(data);
  const { t: tReport } = useTranslation('report');
  const { t } = words;
  const { plan, machines } = data;
  const nameOf = (hardwareId: string) =>
    ownHardwareName(plan.machines, hardwareId) ?? words.accelerator(hardwareId);
  return (
    <ReportSection
      id="machines"
      title={tReport('section.machines')}
      lead={t(plan.markets.length === 0 ? 'leadTraining' : 'lead', {
        training: nameOf(plan.training.acceleratorId),
        serving: nameOf(plan.serving.acceleratorId),
        country: words.country(plan.placement.team),
      })}
    >
      {machines.length === 0 ? null : (
        <>
          <MeasuredBlock data={data} words={words} />
          <UseBlock data={data} words={words} />
          <PaidBlock data={data} words={words} />
          <BreakEvenBlock data={data} words={words} />
          <Block title={t('method.title')}>
            <p>{t('method.text')}</p>
          </Block>
        </>
      )}
    </ReportSection>
  );
}
