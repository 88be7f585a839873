import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { REPORT_SECTION_IDS } from '#core/contract/report';
import { dayOf } from '../../format/dates';
import { type Language, languageOf } from '../../format/language';
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
import { chosenSections } from './document/section-list';
import { useReportData } from './document/use-report-data';

/** The report: what is in it, the paper beside it, what is open, and the way to a PDF. */
export function ReportPage() {
  const { t, i18n } = useTranslation('report');
  const { settings } = useStores();
  const planId = useSession((state) => state.id);
  const isOpening = useSession((state) => state.status === 'opening');
  const paper = useSettings((all) => all.paper);
  const without = useSettings((all) => all.reportWithout);
  const sections =
    without.length === 0 ? undefined : REPORT_SECTION_IDS.filter((id) => !without.includes(id));
  // That of the screen until another one is chosen; the screen's own may still be on its way.
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? languageOf(i18n.language);
  const [today] = useState(() => dayOf(Date.now()));
  const { data } = useReportData(today);
  const options = planId === null ? null : { planId, language, paper, ...(sections && { sections }) };
  const printing = usePrintReport(options);
  if (options === null || data === null)
    return (
      <>
        <PageHead title={t('title')} />
        {options === null && !isOpening ? (
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
          address={printPlace(options, today)}
          onRetry={printing.start}
        />
      ) : null}
      <div className={classes.columns}>
        <div className={classes.left}>
          <Choices
            language={language}
            onLanguage={setChosen}
            paper={paper}
            onPaper={(chosen) => void settings.set({ paper: chosen })}
          />
          <SectionList
            plan={data.plan}
            without={without}
            onWithout={(reportWithout) => void settings.set({ reportWithout })}
          />
        </div>
        <Preview
          data={data}
          language={language}
          paper={paper}
          sections={chosenSections(data.plan, sections ?? null)}
        />
        <BeforePrinting data={data} />
      </div>
    </div>
  );
}
