export { CompliancePage } from './CompliancePage';
export { DocumentPrintPage } from './documents/print/DocumentPrintPage';
