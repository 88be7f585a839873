import { lastDayForNovelty } from '#core/ip/protection/deadlines/novelty';
import { addMonthsToDay, dayBefore, earlierOf } from '#core/ip/protection/filing/calendar-days';
import { dueDay, examinationDay } from '#core/ip/protection/filing/due-days';
import type { Family, Filing } from '#core/ip/protection/filing/families';
import { ownFilingBy } from '#core/ip/protection/filing/grace';
import type { ProtectionIndex } from '#core/ip/protection/filing/protection-index';
import type { ProtectionMilestones } from '#core/ip/protection/filing/protection-milestones';
import { compareText } from '#core/shared/compare-text';

/**
 * `first-filing`: before disclosure or launch; for secrets the measures. `priority`: the other markets still take the first
 * day. `grace`: they have to be filed themselves while what was published is excused there. `international`: the
 * application at WIPO takes the first day, and stands for those behind it. `national-phase`: out of that application.
 * `examination`: has to be asked for. `renewal`: the right lapses without it.
 */
export type ProtectionDeadlineKind =
  | 'first-filing'
  | 'priority'
  | 'grace'
  | 'international'
  | 'national-phase'
  | 'examination'
  | 'renewal';

export type ProtectionTaskState = 'overdue' | 'open' | 'done';

/** Something to do by a day. */
export interface ProtectionTask {
  readonly kind: ProtectionDeadlineKind;
  readonly itemId: string;
  /** `WO` for the application at WIPO. */
  readonly market: string;
  readonly title: string;
  /** Last day, YYYY-MM-DD. */
  readonly dueOn: string;
  readonly state: ProtectionTaskState;
  readonly owner: string;
}

/**
 * Last days of a family. Those that count from a filing never lie before it.
 *
 * @param today YYYY-MM-DD
 * @param until day after which renewals are not listed: the end of the plan
 */
export function familyDeadlines(
  family: Family,
  index: ProtectionIndex,
  milestones: ProtectionMilestones,
  today: string,
  until: string,
): readonly ProtectionTask[] {
  return [
    ...internationalDeadline(family, index, milestones, today),
    ...family.filings.flatMap((filing) => [
      ...filingDeadlines(filing, family, index, milestones, today),
      ...laterDeadlines(filing, family, today, until),
    ]),
  ].toSorted((a, b) => compareText(a.dueOn, b.dueOn));
}

/** The application at WIPO takes the first day as well, for all markets that go through it. */
function internationalDeadline(
  family: Family,
  index: ProtectionIndex,
  milestones: ProtectionMilestones,
  today: string,
): readonly ProtectionTask[] {
  const through = family.filings.filter(({ way }) => way !== 'direct');
  const [first] = through;
  if (first === undefined) return [];
  const dueOn = through.reduce(
    (day, filing) => earlierOf(day, excusedUntil(filing, family, milestones) ?? day),
    addMonthsToDay(family.priorityOn, index.priorityMonths(family.right)),
  );
  const isDone = through.some(({ isFiled }) => isFiled);
  return [{ ...task(first, 'international', dueOn, isDone, today), market: 'WO' }];
}

/** The day by which it has to be filed at all. */
function filingDeadlines(
  filing: Filing,
  family: Family,
  index: ProtectionIndex,
  milestones: ProtectionMilestones,
  today: string,
): readonly ProtectionTask[] {
  const { isFiled, isFirst, way, jurisdiction } = filing;
  const make = (kind: ProtectionDeadlineKind, dueOn: string) => task(filing, kind, dueOn, isFiled, today);
  if (isFirst) return [make('first-filing', lastFirstDay(family, milestones))];
  if (way === 'pct' && jurisdiction !== null && jurisdiction.pctMonths !== null)
    return [make('national-phase', addMonthsToDay(family.priorityOn, jurisdiction.pctMonths))];
  // One application at WIPO stands for all of these.
  if (way === 'madrid') return [];
  const months = index.priorityMonths(family.right);
  if (months === 0) return [make('first-filing', lastFirstDay(family, milestones))];
  const endOfPriority = addMonthsToDay(family.priorityOn, months);
  const excused = excusedUntil(filing, family, milestones);
  return excused !== null && excused < endOfPriority
    ? [make('grace', excused)]
    : [make('priority', endOfPriority)];
}

/** Last day of a patent's own filing in a market that does not count the first one; null = the right or market knows none. */
function excusedUntil(
  { jurisdiction }: Filing,
  { right, priorityOn }: Family,
  { disclosedOn }: ProtectionMilestones,
): string | null {
  return right === 'patent' ? ownFilingBy(jurisdiction, priorityOn, disclosedOn) : null;
}

/** Last day of the first filing: for patents while no market loses the invention, for the others before disclosure or launch. */
export function lastFirstDay(family: Family, { launchOn, disclosedOn }: ProtectionMilestones): string {
  if (family.right === 'patent') return lastDayForNovelty(family, disclosedOn);
  return family.right === 'design' ? dayBefore(disclosedOn) : dayBefore(launchOn);
}

/** What has to be done to keep an application or right alive. */
function laterDeadlines(
  filing: Filing,
  family: Family,
  today: string,
  until: string,
): readonly ProtectionTask[] {
  const { right, item, way } = filing;
  if (right === null) return [];
  const { fees } = right;
  const isGranted = item.status === 'granted';
  // Through Madrid the registration is renewed at WIPO, once for all markets.
  const renewals = way === 'madrid' ? [] : fees.filter(({ stage }) => stage === 'renewal');
  const days = new Set(renewals.map((fee) => dueDay(fee, filing, family)));
  const examinationOn = examinationDay(filing, family);
  return [
    ...(examinationOn === null ? [] : [task(filing, 'examination', examinationOn, isGranted, today)]),
    // A right that is granted today was renewed until today.
    ...[...days].map((day) => task(filing, 'renewal', day, isGranted && day < today, today)),
  ].filter(({ dueOn }) => dueOn <= until);
}

function task(
  { item }: Filing,
  kind: ProtectionDeadlineKind,
  dueOn: string,
  isDone: boolean,
  today: string,
): ProtectionTask {
  const { id: itemId, market, title, owner = '' } = item;
  const state = isDone ? 'done' : dueOn < today ? 'overdue' : 'open';
  return { kind, itemId, market, title, dueOn, state, owner };
}
