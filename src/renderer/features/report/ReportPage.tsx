import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../format/dates';
import { languageOf } from '../../format/language';
import { useStores } from '../../state/stores-context';
import { useSession, useSettings } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import { BeforePrinting } from './builder/BeforePrinting';
import classes from './builder/builder.module.css';
import { Choices } from './builder/Choices';
import { Preview } from './builder/Preview';
import { PrintState } from './builder/PrintState';
import { SectionList } from './builder/SectionList';
import { usePrintReport } from './builder/use-print-report';
import { openPointCount } from './document/report-data';
import { useReportData } from './document/use-report-data';

/** The report: what is in it, the paper beside it, what is open, and the way to a PDF. */
export function ReportPage() {
  const { t, i18n } = useTranslation('report');
  const { settings } = useStores();
  const planId = useSession((state) => state.id);
  const paper = useSettings((all) => all.paper);
  const [language, setLanguage] = useState(() => languageOf(i18n.language));
  const [today] = useState(() => dayOf(Date.now()));
  const { data } = useReportData(today);
  const printing = usePrintReport(planId === null ? null : { planId, language, paper });
  if (planId === null) return <EmptyState>{t('builder.noPlan')}</EmptyState>;
  if (data === null) return <Loading />;
  const open = openPointCount(data.evaluation);
  return (
    <>
      <PageHead
        title={t('title')}
        meta={open === 0 ? t('metaFinal') : t('metaDraft', { count: open })}
        actions={
          <PrintState printing={printing} planId={planId} language={language} paper={paper} date={today} />
        }
      />
      <div className={classes.columns}>
        <div className={classes.left}>
          <Choices
            language={language}
            onLanguage={setLanguage}
            paper={paper}
            onPaper={(chosen) => void settings.set({ paper: chosen })}
          />
          <SectionList marketCount={data.plan.markets.length} />
        </div>
        <Preview data={data} language={language} paper={paper} />
        <BeforePrinting data={data} />
      </div>
    </>
  );
}
