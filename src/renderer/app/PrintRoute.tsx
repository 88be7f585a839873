import { lazy, Suspense } from 'react';
import { loadPage } from './screens';

const PrintPage = lazy(() => loadPage('report', 'ReportPrintPage'));

/** The report alone, without the frame: what is printed. */
export function PrintRoute() {
  return (
    <Suspense fallback={null}>
      <PrintPage />
    </Suspense>
  );
}
