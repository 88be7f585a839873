import { type DayRange, SEVERITIES, type Severity } from '#core/law/law';
import type { CountryRole } from '#core/law/plan-duties/countries-of-plan';
import { type Records, recordOf } from '#core/law/plan-duties/deadlines';
import { countKind, countryEntries } from '#core/law/plan-duties/duty-entries';
import { effortDays } from '#core/law/plan-duties/effort-level';
import { blocksLaunch } from '#core/law/plan-duties/launch-blockers';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';

/** Gravest first. `no-law`: the catalog has none of this country, a gap of ours and no all-clear. */
export const VERDICTS = ['blocked', 'open', 'unsettled', 'no-law', 'met', 'nothing'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Where a plan stands in one of its countries, in a line. */
export interface CountryVerdict {
  readonly country: string;
  readonly roles: readonly CountryRole[];
  readonly verdict: Verdict;
  /** Duties that bind, what the user set aside left out; strictest first, severities without one left out. */
  readonly bySeverity: readonly { readonly severity: Severity; readonly count: number }[];
  readonly bindingCount: number;
  /** Of those that bind. */
  readonly metCount: number;
  /** Critical ones that are open and due before people use the product. */
  readonly blockingCount: number;
  readonly unknownCount: number;
  /** Law already, binding after the day asked about. */
  readonly laterCount: number;
  /** Set aside by the user. */
  readonly waivedCount: number;
  /** One-off work of those that bind [working days]. */
  readonly days: DayRange;
}

/**
 * Every country of a plan, the gravest first.
 *
 * @param duties as they bind on the day of launch
 * @param launch YYYY-MM-DD
 */
export function countryVerdicts(
  { countries }: Pick<PlanDuties, 'countries'>,
  records: Records,
  launch: string,
): readonly CountryVerdict[] {
  return countries
    .map(({ country, roles, places }): CountryVerdict => {
      const entries = countryEntries({ country, places });
      const statusOf = (dutyId: string) => recordOf(records, dutyId).status;
      const all = entries.filter(({ kind }) => kind === 'binding');
      const binding = all.filter(({ assessment }) => statusOf(assessment.duty.id) !== 'waived');
      const counts = {
        bindingCount: binding.length,
        metCount: binding.filter(({ assessment }) => statusOf(assessment.duty.id) === 'done').length,
        blockingCount: binding.filter(({ assessment }) => blocksLaunch(assessment, records, launch)).length,
        unknownCount: countKind(entries, 'unknown'),
      };
      return {
        country,
        roles,
        ...counts,
        verdict: places.length === 0 ? 'no-law' : verdictOf(counts),
        bySeverity: SEVERITIES.map((severity) => ({
          severity,
          count: binding.filter(({ assessment }) => assessment.duty.severity === severity).length,
        })).filter(({ count }) => count > 0),
        laterCount: countKind(entries, 'later'),
        waivedCount: all.length - binding.length,
        days: effortDays(binding),
      };
    })
    .toSorted(
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
        b.blockingCount - a.blockingCount ||
        b.bindingCount - a.bindingCount ||
        b.unknownCount - a.unknownCount,
    );
}

function verdictOf({
  bindingCount,
  metCount,
  blockingCount,
  unknownCount,
}: Pick<CountryVerdict, 'bindingCount' | 'metCount' | 'blockingCount' | 'unknownCount'>): Verdict {
  if (blockingCount > 0) return 'blocked';
  if (bindingCount > metCount) return 'open';
  if (unknownCount > 0) return 'unsettled';
  return bindingCount > 0 ? 'met' : 'nothing';
}
