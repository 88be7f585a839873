import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../format/language';
import { PAPER_PX } from '../../../print/page-rules';
import { loadReportFonts } from '../../../theme/load-fonts';
import { ReportDocument, type ReportDocumentProps } from '../document/ReportDocument';
import { ReportTexts } from '../document/ReportTexts';
import classes from './builder.module.css';

export interface PreviewProps extends ReportDocumentProps {
  readonly language: Language;
}

/** Space around the sheets [px]. */
const MARGIN_PX = 24;

/** The document itself, as paper, as wide as there is room. */
export function Preview({ data, language, paper, sections }: PreviewProps) {
  const { t } = useTranslation('report');
  const box = useRef<HTMLElement>(null);
  const zoom = useZoom(box, PAPER_PX[paper].width);
  useLayoutEffect(() => {
    // A missing font is no reason to stop: the system's faces stand in.
    loadReportFonts(language).catch(() => undefined);
  }, [language]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section ref={box} className={classes.preview} aria-label={t('builder.preview')} tabIndex={0}>
      {/* The paper is looked at, not used: its links lead nowhere on the screen. */}
      <div inert style={{ zoom }}>
        <ReportTexts
          language={language}
          currency={data.plan.currency}
          catalog={data.catalog}
          rates={data.plan}
        >
          <ReportDocument data={data} paper={paper} sections={sections} />
        </ReportTexts>
      </div>
    </section>
  );
}

/** Scale at which a sheet fits the width of the box, at most its true size. */
function useZoom(box: React.RefObject<HTMLElement | null>, sheetWidthPx: number): number {
  const [widthPx, setWidthPx] = useState(sheetWidthPx);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setWidthPx(element.clientWidth - 2 * MARGIN_PX);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return Math.min(1.25, Math.max(0.3, widthPx / sheetWidthPx));
}
