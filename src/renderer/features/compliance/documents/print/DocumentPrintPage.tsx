import { useEffect, useMemo, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { useStore } from 'zustand';
import { draftMark } from '#core/assessments/document-blocks';
import { fillDocument } from '#core/assessments/fill-document';
import { calendarDate, dayOf } from '../../../../format/dates';
import { fontsReady } from '../../../../print/fonts-ready';
import { pageRules } from '../../../../print/page-rules';
import { readPrintPlace } from '../../../../print/print-place';
import { usePageRules } from '../../../../print/use-page-rules';
import { useStores } from '../../../../state/stores-context';
import { useEvaluationState, useSession, useSettings } from '../../../../state/use-state';
import { useDocumentSource } from '../use-document-source';
import { PrintedDocument } from './PrintedDocument';
import { runningText } from './running-text';

/** What is printed: one document alone. Says so on the root element once it and its fonts are there. */
export function DocumentPrintPage() {
  const place = readPrintPlace(useSearch());
  const settingsPaper = useSettings((settings) => settings.paper);
  // Opened by hand the address names no day; then it is the day of opening.
  const [today] = useState(() => dayOf(Date.now()));
  const source = useDocumentSource();
  const isFinal = useIsFinal();
  const { document: id, language: wanted, paper } = place;
  const filled = useMemo(
    () => (source === null || id === null ? null : fillDocument(id, source, wanted)),
    [source, id, wanted],
  );
  if (filled === null || !isFinal) return null;
  const day = calendarDate(place.date ?? today, filled.language);
  return <Ready key={filled.id} filled={filled} paper={paper ?? settingsPaper} day={day} />;
}

interface ReadyProps {
  readonly filled: ReturnType<typeof fillDocument>;
  readonly paper: 'a4' | 'letter';
  readonly day: string;
}

function Ready({ filled, paper, day }: ReadyProps) {
  const root = useRef<HTMLElement>(null);
  const { language } = filled;
  const running = useMemo(() => runningText(filled, draftMark(filled), day), [filled, day]);
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
      <PrintedDocument document={filled} />
    </main>
  );
}

/** The figures are those of the plan as it stands: fit to be printed. */
function useIsFinal(): boolean {
  const started = useStore(useStores().started);
  const { plan, status } = useEvaluationState((state) => state);
  const newest = useSession((state) => state.plan);
  return started && status === 'ready' && plan === newest;
}
