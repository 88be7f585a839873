import { ReportSection } from '../parts/ReportSection';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';
import classes from './glossary.module.css';

const TERMS = [
  'accelerator',
  'acceleratorHour',
  'checkpoint',
  'experiments',
  'fineTuning',
  'flop',
  'goodput',
  'horizon',
  'median',
  'mixture',
  'range',
  'replica',
  'seed',
  'stepEfficiency',
  'tenure',
  'token',
] as const;

/** The words of the report that not every reader knows. */
export function GlossarySection({ data }: { readonly data: ReportData }) {
  const { t } = useReportWords(data);
  return (
    <ReportSection id="glossary" title={t('section.glossary')}>
      <dl className={classes.glossary}>
        {TERMS.map((term) => (
          <div key={term}>
            <dt>{t(`glossary.${term}.word`)}</dt>
            <dd>{t(`glossary.${term}.meaning`)}</dd>
          </div>
        ))}
      </dl>
    </ReportSection>
  );
}
