import { useMemo } from 'react';
import type { PlanProtection } from '#core/ip/protection/plan-protection';
import { type Deadlines, deadlinesOf } from '#core/law/plan-duties/deadlines';
import { legalDates } from '#core/law/plan-duties/legal-dates';
import { trainingRunStart } from '#core/law/plan-duties/training-month';
import { entryTaskDays } from '#core/strategy/entry/task-days';
import { usePlanProtection } from '../../../state/use-plan-protection';
import { useEvaluation } from '../../../state/use-state';
import type { ComplianceData } from '../use-compliance';
import type { CalendarContent, PlanDay, RightDay } from './calendar-months';

export interface CalendarData extends CalendarContent {
  readonly undated: Deadlines['undated'];
}

/** @param country only what concerns this country; null = all */
export function useCalendar(data: ComplianceData, country: string | null): CalendarData {
  const evaluation = useEvaluation((all) => all);
  const protection = usePlanProtection();
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
      rights: rightDays(protection, country),
      entries: entryTaskDays(plan, today).filter((day) => country === null || day.country === country),
      undated,
    };
  }, [data, country, evaluation, protection]);
}

/** Deadlines of the rights that the plan registers, those at home of the market or over it, such as the Union's. */
function rightDays(protection: PlanProtection | null, country: string | null): readonly RightDay[] {
  if (protection === null) return [];
  const filings = new Map(
    protection.families.flatMap(({ family }) =>
      family.filings.map((filing) => [filing.item.id, { filing, right: family.right }] as const),
    ),
  );
  return protection.tasks.flatMap((task) => {
    const known = filings.get(task.itemId);
    if (known === undefined) return [];
    const { filing, right } = known;
    const isHere =
      country === null || task.market === country || filing.right?.covers.includes(country) === true;
    const page = filing.right?.officialSource ?? filing.right?.source ?? null;
    // An application at WIPO is none of the first market's office.
    return isHere ? [{ task, right, source: task.market === 'WO' ? null : page }] : [];
  });
}
