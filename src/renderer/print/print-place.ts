import { DOCUMENT_IDS, type DocumentId } from '#core/assessments/document';
import type { Paper } from './page-rules';

/** What the address of the print route asks for, beside the plan. */
export interface PrintPlace {
  readonly language: 'en' | 'zh' | null;
  readonly paper: Paper | null;
  /** YYYY-MM-DD; null when a person opens the address by hand. */
  readonly date: string | null;
  /** One of the plan's documents; null = the report. */
  readonly document: DocumentId | null;
}

/** Reads `plan=p1&lang=zh&paper=a4&date=2026-11-23&document=dpia`; what is not as expected is left out. */
export function readPrintPlace(search: string): PrintPlace {
  const query = new URLSearchParams(search);
  const language = query.get('lang');
  const paper = query.get('paper');
  const date = query.get('date');
  const document = query.get('document');
  return {
    language: language === 'en' || language === 'zh' ? language : null,
    paper: paper === 'a4' || paper === 'letter' ? paper : null,
    date: date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
    document: DOCUMENT_IDS.find((id) => id === document) ?? null,
  };
}

/** Address of the printable page in this window's own app. */
export function printPlace(
  planId: string,
  language: 'en' | 'zh',
  paper: Paper,
  date: string,
  document: DocumentId | null = null,
): string {
  const query = new URLSearchParams({ plan: planId, lang: language, paper, date });
  if (document !== null) query.set('document', document);
  return `#/report/print?${query}`;
}
