import { Table, Td, Th } from '../../../../ui/Table';
import { Powers } from '../parts/Powers';
import { ReportSection } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

const STEPS = [
  'flop',
  'kinds',
  'hours',
  'rent',
  'experiments',
  'owned',
  'throughput',
  'fleet',
  'storage',
  'staff',
  'compliance',
  'incentive',
  'elsewhere',
  'ranges',
] as const;

/** How the figures are computed, each step with its source. */
export function MethodSection({ data }: { readonly data: ReportData }) {
  const { t, format } = useReportWords(data);
  const { evaluation, plan } = data;
  // Of a plan that trains something else, or in another way.
  const steps = STEPS.filter((step) => step !== 'kinds' || plan.workload !== undefined);
  return (
    <ReportSection
      id="method"
      title={t('section.method')}
      lead={t('method.lead', {
        runs: format.integer(evaluation.sampleCount),
        seed: String(evaluation.seed),
        catalog: evaluation.catalogVersion,
      })}
    >
      <Table className={`${classes.table} ${classes.prose}`} label={t('section.method')}>
        <thead>
          <tr>
            <Th>{t('method.step')}</Th>
            <Th>{t('method.formula')}</Th>
            <Th>{t('method.source')}</Th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step}>
              <th scope="row">{t(`method.${step}.name`)}</th>
              <Td>
                <Powers>{t(`method.${step}.formula`)}</Powers>
              </Td>
              <Td>{t(`method.${step}.source`)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={classes.lead}>{t('method.limits')}</p>
    </ReportSection>
  );
}
