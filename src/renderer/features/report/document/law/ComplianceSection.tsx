import { recordOf } from '#core/law/plan-duties/deadlines';
import { countKind } from '#core/law/plan-duties/duty-entries';
import { ReportSection } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { CriticalDutiesBlock } from './CriticalDutiesBlock';
import { FinesBlock } from './FinesBlock';
import { HeatMapBlock } from './HeatMapBlock';
import { QuestionsBlock } from './QuestionsBlock';
import { useLawWords } from './use-law-words';
import { VerdictsBlock } from './VerdictsBlock';
import { WorkBlock } from './WorkBlock';

/** What the law asks of the plan: where it stands in each country, what blocks the launch, what is open, what it costs. */
export function ComplianceSection({ data }: { readonly data: ReportData }) {
  const words = useLawWords(data);
  const { t, format } = words;
  const { law } = data;
  if (law === null)
    return (
      <ReportSection id="compliance" title={t('section.compliance')}>
        <p className={classes.lead}>{t('compliance.noLaw')}</p>
      </ReportSection>
    );
  const statusOf = (id: string) => recordOf(law.records, id).status;
  const all = law.entries.filter(({ kind }) => kind === 'binding');
  const binding = all.filter(({ assessment }) => statusOf(assessment.duty.id) !== 'waived');
  const met = binding.filter(({ assessment }) => statusOf(assessment.duty.id) === 'done').length;
  const waiting = countKind(law.entries, 'unknown');
  const lead = t('compliance.lead', {
    date: format.date(law.milestones.launch),
    applies: t('compliance.applies', { count: binding.length }),
    met: met === 0 ? t('compliance.metNone') : t('compliance.met', { count: met }),
    waiting: waiting === 0 ? t('compliance.waitingNone') : t('compliance.waiting', { count: waiting }),
  });
  const hasDuties = law.entries.length > 0;
  return (
    <ReportSection
      id="compliance"
      title={t('section.compliance')}
      lead={data.plan.markets.length === 0 ? `${t('compliance.noMarkets')} ${lead}` : lead}
    >
      <VerdictsBlock law={law} words={words} />
      {hasDuties ? (
        <>
          <CriticalDutiesBlock data={data} law={law} words={words} />
          <HeatMapBlock law={law} words={words} />
          <QuestionsBlock law={law} words={words} />
          <WorkBlock data={data} law={law} words={words} />
          <FinesBlock law={law} words={words} />
        </>
      ) : null}
    </ReportSection>
  );
}
