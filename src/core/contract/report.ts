import * as z from 'zod';
import { DOCUMENT_IDS } from '#core/assessments/document';
import type { Contract } from '#core/contract/define-contract';

/** Sections of the report, in order; the cover stands before them and is always there. */
export const REPORT_SECTION_IDS = [
  'summary',
  'assumptions',
  'cost',
  'cash',
  'serving',
  'cluster',
  'countries',
  'markets',
  'machines',
  'compliance',
  'ip',
  'concept-graph',
  'ranking',
  'entry-plans',
  'fairness',
  'transparency',
  'sources',
  'method',
  'glossary',
  'duties',
] as const;
/** Name of the place in the document at which a section begins; the contents link to it. */
export function anchorOfSection(id: ReportSectionId): string {
  return `report-${id}`;
}

export const ReportSectionId = z.enum(REPORT_SECTION_IDS);
export type ReportSectionId = z.infer<typeof ReportSectionId>;

export const ReportOptions = z.object({
  planId: z.string(),
  language: z.enum(['en', 'zh']),
  paper: z.enum(['a4', 'letter']),
  /** What is printed; left out = everything. */
  sections: z.array(ReportSectionId).min(1).readonly().optional(),
  /** One of the plan's assessments instead of its report. */
  document: z.enum(DOCUMENT_IDS).optional(),
});
export type ReportOptions = z.infer<typeof ReportOptions>;

export const reportContract = {
  /** Prints the report, or one document, to PDF; the bytes come back base64-encoded. Reports progress; can be cancelled. */
  'report.print': {
    input: ReportOptions,
    output: z.object({
      fileName: z.string(),
      pdfBase64: z.string(),
      pageCount: z.number().int(),
      seconds: z.number(),
    }),
  },
} satisfies Contract;
