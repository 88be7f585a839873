import type { Served } from '../../../../serving/serving-words';
import type { ReportData } from '../report-data';

/** What each part of the section on serving is drawn from. */
export interface ServingBlockProps extends Served {
  readonly data: ReportData;
}
