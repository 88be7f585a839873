import * as z from 'zod';
import type { Contract } from '#core/contract/define-contract';

export const ReportOptions = z.object({
  planId: z.string(),
  language: z.enum(['en', 'zh']),
  paper: z.enum(['a4', 'letter']),
});
export type ReportOptions = z.infer<typeof ReportOptions>;

export const reportContract = {
  /** Prints the report route to PDF; the bytes come back base64-encoded. Reports progress; can be cancelled. */
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
