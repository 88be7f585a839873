import { DOCUMENT_IDS, type DocumentId } from '#core/assessments/document';
import { type ReportOptions, ReportSectionId } from '#core/contract/report';
import type { Paper } from './page-rules';

/** What the address of the print route asks for, beside the plan. */
export interface PrintPlace {
  readonly language: 'en' | 'zh' | null;
  readonly paper: Paper | null;
  /** null = all of them. */
  readonly sections: readonly ReportSectionId[] | null;
  /** YYYY-MM-DD; null when a person opens the address by hand. */
  readonly date: string | null;
  /** One of the plan's documents; null = the report. */
  readonly document: DocumentId | null;
}

/** Reads `plan=p1&lang=zh&paper=a4&sections=summary,cost&date=2026-11-23&document=dpia`; what is not as expected is left out. */
export function readPrintPlace(search: string): PrintPlace {
  const query = new URLSearchParams(search);
  const language = query.get('lang');
  const paper = query.get('paper');
  const date = query.get('date');
  const document = query.get('document');
  return {
    language: language === 'en' || language === 'zh' ? language : null,
    paper: paper === 'a4' || paper === 'letter' ? paper : null,
    sections: readSections(query.get('sections')),
    date: date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
    document: DOCUMENT_IDS.find((id) => id === document) ?? null,
  };
}

function readSections(text: string | null): readonly ReportSectionId[] | null {
  const known = (text ?? '').split(',').flatMap((word) => {
    const id = ReportSectionId.safeParse(word);
    return id.success ? [id.data] : [];
  });
  return known.length === 0 ? null : known;
}

/** Address of the printable page in this window's own app. */
export function printPlace(
  { planId, language, paper, sections, document }: ReportOptions,
  date: string,
): string {
  const query = new URLSearchParams({ plan: planId, lang: language, paper, date });
  if (sections !== undefined) query.set('sections', sections.join(','));
  if (document !== undefined) query.set('document', document);
  return `#/report/print?${query}`;
}
