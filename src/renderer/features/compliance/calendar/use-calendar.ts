import { useMemo } from 'react';
import { type Deadlines, deadlinesOf } from '#core/law/plan-duties/deadlines';
import { legalDates } from '#core/law/plan-duties/legal-dates';
import { trainingRunStart } from '#core/law/plan-duties/training-month';
import { useEvaluation } from '../../../state/use-state';
import type { ComplianceData } from '../use-compliance';
import type { CalendarContent, PlanDay } from './calendar-months';

export interface CalendarData extends CalendarContent {
  readonly undated: Deadlines['undated'];
}

/** @param country only what concerns this country; null = all */
export function useCalendar(data: ComplianceData, country: string | null): CalendarData {
  const evaluation = useEvaluation((all) => all);
  return useMemo(() => {
    const { plan, law, milestones, compliance, today } = data;
    const duties = {
      duties: data.duties.duties.filter(({ countries }) => country === null || countries.includes(country)),
    };
    const { dated, undated } = deadlinesOf(duties, compliance.duties, milestones, today);
    const planDays: PlanDay[] = [
      { kind: 'start', date: milestones.start },
      ...(evaluation === null
        ? []
        : [{ kind: 'training' as const, date: trainingRunStart(plan, evaluation) }]),
      { kind: 'today', date: today },
      { kind: 'launch', date: milestones.launch },
      { kind: 'firstYearEnd', date: milestones.firstYearEnd },
    ];
    // The earlier of the two; as texts they are in the order of the days.
    const since = [today, milestones.start].toSorted()[0] ?? today;
    return {
      planDays: planDays.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
      legalDates: legalDates(duties, law, since),
      deadlines: dated,
      undated,
    };
  }, [data, country, evaluation]);
}
