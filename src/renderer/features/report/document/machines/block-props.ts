import type { ReportData } from '../report-data';
import type { MachineWords } from './use-machine-words';

/** What every block of the section gets. */
export interface MachineBlockProps {
  readonly data: ReportData;
  readonly words: MachineWords;
}
