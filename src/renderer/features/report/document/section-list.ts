import { REPORT_SECTION_IDS, type ReportSectionId } from '#core/contract/report';
import type { Plan } from '#core/plan/plan';

/** What of a plan decides which sections have something to say. */
export type SectionsPlan = Pick<Plan, 'markets' | 'machines' | 'marketRanking'>;

/** Sections that have something to say: without markets nothing stands side by side, without machines nothing was measured, without a word on the ranking there is none. */
export function sectionsFor({
  markets,
  machines = [],
  marketRanking,
}: SectionsPlan): readonly ReportSectionId[] {
  return REPORT_SECTION_IDS.filter(
    (id) =>
      (id !== 'markets' || markets.length > 0) &&
      (id !== 'machines' || machines.length > 0) &&
      (id !== 'ranking' || marketRanking !== undefined),
  );
}

/** What is printed: of the sections that say something those that are wanted; null = all of them. */
export function chosenSections(
  plan: SectionsPlan,
  wanted: readonly ReportSectionId[] | null,
): readonly ReportSectionId[] {
  return sectionsFor(plan).filter((id) => wanted === null || wanted.includes(id));
}
