import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnMachine } from '#core/plan/own-machine';
import { roughly } from '../../../../format/decimal';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

/** Words of the section on measured machines, in the language of the report. */
export function useMachineWords(data: ReportData) {
  const words = useReportWords(data);
  const { t } = useTranslation('reportMachines');
  return useMemo(
    () => ({
      ...words,
      t,
      roughCount: (value: number) => words.format.count(roughly(value)),
      /** `2 × Studio`; the name alone where there is one. */
      named: ({ name, count }: OwnMachine) => (count === 1 ? name : t('named', { name, count })),
    }),
    [words, t],
  );
}

export type MachineWords = ReturnType<typeof useMachineWords>;
