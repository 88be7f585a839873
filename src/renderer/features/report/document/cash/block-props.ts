import type { CashFlow } from '#core/cash/cash-flow';
import type { ReportData } from '../report-data';

/** What each part of the section on money is drawn from. */
export interface CashBlockProps {
  readonly cash: CashFlow;
  readonly data: ReportData;
}
