import { useMemo } from 'react';
import type { RunningText } from '../../../print/page-rules';
import { openPointCount, type ReportData } from './report-data';
import { useReportWords } from './use-report-words';

/** Stands for a number that only the printer knows. */
const PAGE_MARK = '\u0001';

/** The words of head and foot of every page. */
export function useRunningText(data: ReportData): RunningText {
  const { t, format } = useReportWords(data);
  const { plan, evaluation, date, version } = data;
  return useMemo(() => {
    const open = openPointCount(evaluation);
    const checksum = evaluation.catalogChecksum.replace(/^(.{4})/, '$1\u00a0');
    return {
      head: t('running.head', { plan: plan.name }),
      draft: open === 0 ? '' : t('running.draft', { count: open }),
      foot: t('running.foot', {
        date: format.date(date),
        version,
        catalog: evaluation.catalogVersion,
        checksum,
        seed: String(evaluation.seed),
      }),
      pageParts: pagePartsOf(t('running.page', { page: PAGE_MARK, pages: PAGE_MARK })),
    };
  }, [t, format, plan.name, evaluation, date, version]);
}

/** `page ⟨n⟩ of ⟨m⟩` → the words before, between and after the two numbers. */
function pagePartsOf(text: string): RunningText['pageParts'] {
  const [before = '', between = '', after = ''] = text.split(PAGE_MARK);
  return [before, between, after];
}
