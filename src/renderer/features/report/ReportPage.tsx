import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { dayOf } from '../../format/dates';
import { languageOf } from '../../format/language';
import { printPlace } from '../../print/print-place';
import { usePrintReport } from '../../print/use-print-report';
import { useStores } from '../../state/stores-context';
import { useSession, useSettings } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import { BeforePrinting } from './builder/BeforePrinting';
import classes from './builder/builder.module.css';
import { Choices } from './builder/Choices';
import { Preview } from './builder/Preview';
import { PrintButton } from './builder/PrintButton';
import { PrintFailure } from './builder/PrintFailure';
import { SectionList } from './builder/SectionList';
import { openPointCount } from './document/report-data';
import { useReportData } from './document/use-report-data';

/** The report: what is in it, the paper beside it, what is open, and the way to a PDF. */
export function ReportPage() {
  const { t, i18n } = useTranslation('report');
  const { settings } = useStores();
  const planId = useSession((state) => state.id);
  const isOpening = useSession((state) => state.status === 'opening');
  const paper = useSettings((all) => all.paper);
  const [language, setLanguage] = useState(() => languageOf(i18n.language));
  const [today] = useState(() => dayOf(Date.now()));
  const { data } = useReportData(today);
  const printing = usePrintReport(planId === null ? null : { planId, language, paper });
  if (planId === null || data === null)
    return (
      <>
        <PageHead title={t('title')} />
        {planId === null && !isOpening ? (
          <EmptyState action={<Link href="/">{t('builder.toHome')}</Link>}>{t('builder.noPlan')}</EmptyState>
        ) : (
          <Loading />
        )}
      </>
    );
  const open = openPointCount(data.evaluation);
  return (
    <div className={classes.page}>
      <PageHead
        title={t('title')}
        meta={open === 0 ? t('metaFinal') : t('metaDraft', { count: open })}
        actions={<PrintButton {...printing} />}
      />
      {printing.status.kind === 'failed' ? (
        <PrintFailure
          error={printing.status.error}
          address={printPlace(planId, language, paper, today)}
          onRetry={printing.start}
        />
      ) : null}
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
    </div>
  );
}
