import { addMonthsToDay, earlierOf, laterOf } from '#core/ip/protection/filing/calendar-days';
import { ownFilingBy } from '#core/ip/protection/filing/grace';
import type { ProtectionIndex } from '#core/ip/protection/filing/protection-index';
import type { ProtectionMilestones } from '#core/ip/protection/filing/protection-milestones';
import type { ProtectedRight, ProtectionJurisdiction } from '#core/ip/protection/protection-catalog';
import type { ProtectionItem, ProtectionRight } from '#core/plan/ip/protection';

/** How an application reaches an office: on its own, or out of an international one. */
export type FilingWay = 'direct' | 'pct' | 'madrid';

/** One item of the plan with the day on which it is filed at its office. */
export interface Filing {
  readonly item: ProtectionItem;
  /** null = the catalog does not know the market. */
  readonly jurisdiction: ProtectionJurisdiction | null;
  /** null = the catalog does not know this right there. */
  readonly right: ProtectedRight | null;
  readonly way: FilingWay;
  /** Day of filing there, or of the national phase, YYYY-MM-DD. */
  readonly filedOn: string;
  /** It is the filing from which the others take their day. */
  readonly isFirst: boolean;
  /** It has been filed: the day is a fact. */
  readonly isFiled: boolean;
}

/** One invention, one name, in all its markets. */
export interface Family {
  readonly right: ProtectionRight;
  readonly title: string;
  readonly filings: readonly Filing[];
  /** Day of the first filing: what comes after takes this day within the priority period. */
  readonly priorityOn: string;
  /** Day of the application at WIPO; null = no item goes through it. */
  readonly internationalOn: string | null;
}

/** Months before disclosure (patents, designs) or launch (the others) at which filing is planned: our practice, no rule. */
const LEAD_MONTHS: Readonly<Record<ProtectionRight, number>> = {
  patent: 3,
  trademark: 6,
  design: 1,
  copyright: 0,
  'trade-secret': 6,
  domain: 6,
};

/** Whether something is still meant to be protected. */
export function isPursued({ status }: Pick<ProtectionItem, 'status'>): boolean {
  return status !== 'dropped';
}

/**
 * Lays out the items of a plan: families of the same right and title, the day of the first filing, and those of the
 * others, at the end of the priority period for patents, or of the grace period where the market counts its own filing and
 * the invention is public by then, together with the first for all else. Dropped items are left out.
 *
 * @param home country of the team: where a family is filed first, unless a day says otherwise
 */
export function familiesOf(
  items: readonly ProtectionItem[],
  index: ProtectionIndex,
  milestones: ProtectionMilestones,
  home: string,
): readonly Family[] {
  const groups = Map.groupBy(
    items.filter(isPursued),
    ({ right, title }) => `${right}/${title.trim().toLowerCase()}`,
  );
  return [...groups.values()].map((group) => layOut(group, index, milestones, home));
}

function layOut(
  group: readonly ProtectionItem[],
  index: ProtectionIndex,
  milestones: ProtectionMilestones,
  home: string,
): Family {
  const [sample] = group as [ProtectionItem, ...ProtectionItem[]];
  const { right, title } = sample;
  const planned = plannedDay(right, milestones);
  const first = firstOf(group, index, planned, home);
  const priorityOn = ownDay(first) ?? planned;
  const priorityMonths = index.priorityMonths(right);
  const endOfPriority = right === 'patent' ? addMonthsToDay(priorityOn, priorityMonths) : priorityOn;
  /** Day on which an application there, or the international one for it, is planned. */
  const appliedOn = (jurisdiction: ProtectionJurisdiction | null) =>
    right === 'patent'
      ? earlierOf(
          endOfPriority,
          ownFilingBy(jurisdiction, priorityOn, milestones.disclosedOn) ?? endOfPriority,
        )
      : endOfPriority;
  const filings = group.map((item): Filing => {
    const jurisdiction = index.jurisdiction(item.market);
    const isFirst = item === first;
    const way = isFirst ? 'direct' : wayOf(item, jurisdiction);
    const day =
      ownDay(item) ??
      (isFirst
        ? priorityOn
        : way === 'pct'
          ? addMonthsToDay(priorityOn, jurisdiction?.pctMonths ?? priorityMonths)
          : appliedOn(jurisdiction));
    return {
      item,
      jurisdiction,
      right: index.right(item.market, right),
      way,
      filedOn: day,
      isFirst,
      isFiled: item.filedOn !== undefined || item.status === 'filed' || item.status === 'granted',
    };
  });
  const through = filings.filter(({ way }) => way !== 'direct');
  const internationalOn = through.map(({ jurisdiction }) => appliedOn(jurisdiction)).toSorted()[0] ?? null;
  return { right, title, filings, priorityOn, internationalOn };
}

/** The day that the user gives. */
function ownDay({ filedOn, plannedFor }: ProtectionItem): string | null {
  return filedOn ?? plannedFor ?? null;
}

function plannedDay(
  right: ProtectionRight,
  { startOn, launchOn, disclosedOn }: ProtectionMilestones,
): string {
  const isAboutNovelty = right === 'patent' || right === 'design';
  return laterOf(startOn, addMonthsToDay(isAboutNovelty ? disclosedOn : launchOn, -LEAD_MONTHS[right]));
}

/**
 * The earliest day that the user gives if it comes before the planned one, else the item at home or, for a member state,
 * in the Union; else the one that takes no international route.
 */
function firstOf(
  group: readonly ProtectionItem[],
  index: ProtectionIndex,
  planned: string,
  home: string,
): ProtectionItem {
  const dated = group
    .filter((item) => ownDay(item) !== null)
    .toSorted((a, b) => ((ownDay(a) ?? '') < (ownDay(b) ?? '') ? -1 : 1))[0];
  const isAtHome = ({ market, right }: ProtectionItem) =>
    market === home || index.right(market, right)?.covers.includes(home) === true;
  const natural =
    group.find(({ market }) => market === home) ??
    group.find(isAtHome) ??
    group.find((item) => wayOf(item, index.jurisdiction(item.market)) === 'direct') ??
    (group[0] as ProtectionItem);
  if (dated === undefined) return natural;
  const naturalDay = ownDay(natural) ?? planned;
  return (ownDay(dated) ?? planned) <= naturalDay ? dated : natural;
}

function wayOf({ route, right }: ProtectionItem, jurisdiction: ProtectionJurisdiction | null): FilingWay {
  if (route === 'pct' && right === 'patent' && (jurisdiction?.pctMonths ?? null) !== null) return 'pct';
  if (route === 'madrid' && right === 'trademark' && (jurisdiction?.madrid ?? null) !== null) return 'madrid';
  return 'direct';
}
