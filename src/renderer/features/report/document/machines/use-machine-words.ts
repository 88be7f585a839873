import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { roundSignificant } from '../../../../format/decimal';
import type { ReportData } from '../report-data';
import { useReportWords } from '../use-report-words';

const DAYS_PER_YEAR = 365.25;
/** From here on a time is told in years. */
const LONG_DAYS = 730;

/** Words of the section on measured machines, in the language of the report. */
export function useMachineWords(data: ReportData) {
  const words = useReportWords(data);
  const { t } = useTranslation('reportMachines');
  return useMemo(() => {
    const { format } = words;
    /** Two significant digits: none of this is known better. */
    const roughly = (value: number) => roundSignificant(value, 2);
    return {
      ...words,
      t,
      roughly,
      roughCount: (value: number) => format.count(roughly(value)),
      /** A length of time in hours, days or years, whichever says it best. @param days [days] */
      longTime: (days: number): string => {
        if (days < LONG_DAYS) return format.days(roughly(days));
        const years = roughly(days / DAYS_PER_YEAR);
        return t('years', { count: years, number: format.count(years) });
      },
    };
  }, [words, t]);
}

export type MachineWords = ReturnType<typeof useMachineWords>;
