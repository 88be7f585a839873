import { useTranslation } from 'react-i18next';
import type { CashFlow } from '#core/cash/cash-flow';
import { useRunwayWords } from '../../../../cash/use-runway-words';
import { useFormat } from '../../../../format/use-format';
import { ReportSection } from '../parts/ReportSection';
import type { ReportData } from '../report-data';
import { BalanceBlock } from './BalanceBlock';
import { MoneyBlock } from './MoneyBlock';
import { RulesBlock } from './RulesBlock';
import { RunwayBlock } from './RunwayBlock';

/** How long the money lasts, how much of it is left by quarter, and what that rests on. */
export function CashSection({ data }: { readonly data: ReportData }) {
  const { t: tReport } = useTranslation('report');
  const { t } = useTranslation('cash');
  const { cash, error } = data.cash;
  const title = tReport('section.cash');
  if (cash === null || error !== null)
    return (
      <ReportSection id="cash" title={title}>
        {error === null ? null : <p>{t('report.failed', { error })}</p>}
      </ReportSection>
    );
  return (
    <ReportSection id="cash" title={title} lead={<Lead cash={cash} />}>
      {cash.hasFunding ? <RunwayBlock cash={cash} /> : null}
      <MoneyBlock cash={cash} data={data} />
      <BalanceBlock cash={cash} data={data} />
      <RulesBlock cash={cash} data={data} />
    </ReportSection>
  );
}

function Lead({ cash }: { readonly cash: CashFlow }) {
  const { sentences, cautions } = useRunwayWords(cash);
  const format = useFormat();
  return format.sentences([...sentences, ...cautions]);
}
