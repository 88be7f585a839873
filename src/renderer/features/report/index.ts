export { ReportPage } from './ReportPage';
export { ReportPrintPage } from './ReportPrintPage';
