import { bandOf } from '#core/ip/risks/risk-level';
import { useIpWords } from '../../../../ip/use-ip-words';
import { ReportSection } from '../parts/ReportSection';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';
import { FindingsBlock } from './FindingsBlock';
import { IndicatorsBlock } from './IndicatorsBlock';
import { IpSourcesBlock } from './IpSourcesBlock';
import { RegisterBlock } from './RegisterBlock';
import { RiskMatrixBlock } from './RiskMatrixBlock';
import { ScoresBlock } from './ScoresBlock';

/** Most risks that are printed; the screen has the rest. */
const MOST_RISKS = 15;

/** What threatens the plan's intellectual property, country by country, and what the licences of its materials say. */
export function IpSection({ data }: { readonly data: ReportData }) {
  const { t } = useReportWords(data);
  const words = useIpWords();
  const { ip } = data;
  if (ip === null)
    return (
      <ReportSection id="ip" title={t('section.ip')}>
        <p>{t('ip.missing')}</p>
      </ReportSection>
    );
  const live = ip.register.filter(({ number }) => number !== null);
  const high = live.filter(({ planRisk }) => bandOf(planRisk.after.score) === 'high').length;
  const open = ip.register.filter(({ planRisk }) => planRisk.assessment.state === 'unknown').length;
  const printed = live.slice(0, MOST_RISKS);
  return (
    <ReportSection
      id="ip"
      title={t('section.ip')}
      lead={t('ip.lead', {
        risks: words.format.integer(live.length),
        high: words.format.integer(high),
        open: words.format.integer(open),
      })}
    >
      <RiskMatrixBlock entries={live} words={words} />
      <RegisterBlock entries={printed} count={live.length} catalog={ip.catalog} words={words} />
      <ScoresBlock countries={ip.planIp.countries} words={words} />
      <IndicatorsBlock ip={ip} words={words} />
      <FindingsBlock ip={ip} plan={data.plan} words={words} />
      <IpSourcesBlock entries={printed} words={words} />
    </ReportSection>
  );
}
