import type { Group } from '#core/fairness/groups';
import { PRECISION_LEVEL, peopleForMargin } from '#core/fairness/rates/needed-people';
import { RATES, type RateName, type Share, shareValue } from '#core/fairness/rates/rates';
import {
  type Interval,
  newcombeInterval,
  wilsonHalfWidth,
  wilsonInterval,
} from '#core/fairness/rates/wilson';

/** What the figures of one group say beside the reference group. */
export type GapReading = 'reference' | 'unknown' | 'too-small' | 'no-gap-seen' | 'differs' | 'differs-much';

export interface ComparedGroup {
  readonly group: Group;
  /** People the rate is of, and those it happened to. */
  readonly share: Share;
  /** 0 to 1; null = of nobody. */
  readonly rate: number | null;
  /** Of the rate: 8 in 10, half, 95 in 100; null with it. */
  readonly eightInTen: Interval | null;
  readonly half: Interval | null;
  readonly ninetyFive: Interval | null;
  /** Rate less that of the reference group, as a share; null = one of them is unknown. */
  readonly gap: number | null;
  /** Of the gap, its 5 % error shared by all comparisons. */
  readonly gapInterval: Interval | null;
  /** People it takes for the margin; null = nobody to judge by. */
  readonly needed: number | null;
  readonly reading: GapReading;
}

export interface GroupComparison {
  readonly rate: RateName;
  readonly groups: readonly ComparedGroup[];
  /** Name of the group the others are held against; null = no group has the rate. */
  readonly reference: string | null;
  /** Comparisons that share the error. */
  readonly comparisonCount: number;
}

/** What is asked of a comparison, as shares: 0.05 = 5 points. */
export interface ComparisonLimits {
  /** Gaps above it are called large. */
  readonly gap: number;
  /** A group is too small when its 95 % interval reaches further to each side. */
  readonly margin: number;
  /** Name of the reference group; null, or one that is not there: the group in which most people count. */
  readonly reference: string | null;
}

export const DEFAULT_LIMITS: ComparisonLimits = { gap: 0.05, margin: 0.05, reference: null };

/**
 * Holds the rate of each group against the reference group: score intervals (Wilson) for rates, Newcombe's for the gap at a
 * level that shares 5 % error among all comparisons (Bonferroni).
 */
export function compareGroups(
  groups: readonly Group[],
  rate: RateName,
  limits: ComparisonLimits = DEFAULT_LIMITS,
): GroupComparison {
  const shares = groups.map(({ counts }) => RATES[rate](counts));
  const reference = referenceOf(groups, shares, limits.reference);
  const referenceShare = reference === -1 ? null : (shares[reference] as Share);
  const comparisonCount = Math.max(0, shares.filter(({ of }) => of > 0).length - 1);
  const level = 1 - (1 - PRECISION_LEVEL) / Math.max(1, comparisonCount);
  const compared = groups.map((group, place): ComparedGroup => {
    const share = shares[place] as Share;
    const isReference = place === reference;
    const value = shareValue(share);
    const base = referenceShare === null ? null : shareValue(referenceShare);
    const gap = isReference || value === null || base === null ? null : value - base;
    const gapInterval =
      isReference || referenceShare === null ? null : newcombeInterval(share, referenceShare, level);
    return {
      group,
      share,
      rate: value,
      eightInTen: wilsonInterval(share, 0.8),
      half: wilsonInterval(share, 0.5),
      ninetyFive: wilsonInterval(share, PRECISION_LEVEL),
      gap,
      gapInterval,
      needed: neededFor(share, limits.margin),
      reading: isReference ? 'reference' : read(share, gap, gapInterval, limits),
    };
  });
  return {
    rate,
    groups: compared,
    reference: reference === -1 ? null : (groups[reference]?.name ?? null),
    comparisonCount,
  };
}

/**
 * The groups that are large enough to be compared in one number: a gap to a group of few people is mostly chance. All of
 * them where fewer than two are.
 */
export function largeEnough({ groups }: GroupComparison): {
  readonly groups: readonly Group[];
  readonly leftOut: readonly Group[];
} {
  const isLarge = ({ reading }: ComparedGroup) => reading !== 'too-small' && reading !== 'unknown';
  const large = groups.filter(isLarge).map(({ group }) => group);
  const small = groups.filter((each) => !isLarge(each)).map(({ group }) => group);
  return large.length < 2
    ? { groups: groups.map(({ group }) => group), leftOut: [] }
    : { groups: large, leftOut: small };
}

/** Whether a share is of too few people for the margin. */
export function isTooSmall(share: Share, margin: number): boolean {
  const value = shareValue(share);
  return value !== null && wilsonHalfWidth(value, share.of, PRECISION_LEVEL) > margin;
}

/** People a share needs for the margin; null = a share of nobody. */
export function neededFor(share: Share, margin: number): number | null {
  const value = shareValue(share);
  return value === null ? null : peopleForMargin(value, margin);
}

function read(
  share: Share,
  gap: number | null,
  interval: Interval | null,
  { gap: large, margin }: ComparisonLimits,
): GapReading {
  if (gap === null || interval === null) return 'unknown';
  if (isTooSmall(share, margin)) return 'too-small';
  if (interval.low <= 0 && interval.high >= 0) return 'no-gap-seen';
  return Math.abs(gap) > large ? 'differs-much' : 'differs';
}

function referenceOf(groups: readonly Group[], shares: readonly Share[], wanted: string | null): number {
  const named = groups.findIndex(({ name }, place) => name === wanted && (shares[place]?.of ?? 0) > 0);
  if (named !== -1) return named;
  let largest = -1;
  shares.forEach(({ of }, place) => {
    if (of > (shares[largest]?.of ?? 0)) largest = place;
  });
  return largest;
}
