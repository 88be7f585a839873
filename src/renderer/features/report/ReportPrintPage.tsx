import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { dayOf } from '../../format/dates';
import { languageOf } from '../../format/language';
import { useFormat } from '../../format/use-format';
import { fontsReady } from '../../print/fonts-ready';
import { pageRules } from '../../print/page-rules';
import { readPrintPlace } from '../../print/print-place';
import { usePageRules } from '../../print/use-page-rules';
import { useSettings } from '../../state/use-state';
import { ReportDocument, type ReportDocumentProps } from './document/ReportDocument';
import { ReportTexts } from './document/ReportTexts';
import { chosenSections } from './document/section-list';
import { useReportData } from './document/use-report-data';
import { useRunningText } from './document/use-running-text';

/** What is printed: the report alone. Says so on the root element once fonts and charts are there. */
export function ReportPrintPage() {
  const { i18n } = useTranslation();
  const place = readPrintPlace(useSearch());
  const settingsPaper = useSettings((settings) => settings.paper);
  // Opened by hand the address names no day; then it is the day of opening.
  const [today] = useState(() => dayOf(Date.now()));
  const { data, isFinal } = useReportData(place.date ?? today, place.sections);
  if (data === null || !isFinal) return null;
  return (
    <ReportTexts
      language={place.language ?? languageOf(i18n.language)}
      currency={data.plan.currency}
      catalog={data.catalog}
      rates={data.plan}
    >
      <PrintedReport
        data={data}
        paper={place.paper ?? settingsPaper}
        sections={chosenSections(data.plan, place.sections)}
      />
    </ReportTexts>
  );
}

function PrintedReport({ data, paper, sections }: ReportDocumentProps) {
  const { language } = useFormat();
  const running = useRunningText(data);
  const root = useRef<HTMLElement>(null);
  usePageRules(pageRules(paper, language, running));
  useEffect(() => {
    document.title = running.head;
    let isGone = false;
    const text = `${root.current?.textContent ?? ''}${Object.values(running).flat().join('')}0123456789`;
    void fontsReady(language, text).then((areBundled) => {
      if (isGone) return;
      document.documentElement.dataset.reportFonts = areBundled ? 'bundled' : 'system';
      document.documentElement.dataset.reportReady = 'true';
    });
    return () => {
      isGone = true;
    };
  }, [language, running]);
  return (
    <main ref={root}>
      <ReportDocument data={data} paper={paper} sections={sections} />
    </main>
  );
}
