import { lazy, Suspense } from 'react';
import { useSearch } from 'wouter';
import { loadPage } from './screens';

const ReportPage = lazy(() =>
  loadPage('report', 'ReportPrintPage', ['reportMachines', 'conceptGraph', 'ecosystem', 'entryPlan']),
);
const DocumentPage = lazy(() => loadPage('compliance', 'DocumentPrintPage'));

/** The report, or one document, alone and without the frame: what is printed. */
export function PrintRoute() {
  const isDocument = new URLSearchParams(useSearch()).has('document');
  return <Suspense fallback={null}>{isDocument ? <DocumentPage /> : <ReportPage />}</Suspense>;
}
