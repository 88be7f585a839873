import { REPORT_SECTION_IDS, type ReportSectionId } from '#core/contract/report';
import type { Plan } from '#core/plan/plan';
import { begunDocuments } from '#core/transparency/begun-documents';

/** What of a plan decides which sections have something to say. */
export type SectionsPlan = Pick<Plan, 'markets' | 'machines' | 'transparency'>;

/**
 * Sections that have something to say: without markets nothing stands side by side, without machines nothing was measured,
 * and documents that nobody has begun are none.
 */
export function sectionsFor({
  markets,
  machines = [],
  transparency,
}: SectionsPlan): readonly ReportSectionId[] {
  const isEmpty: Readonly<Partial<Record<ReportSectionId, boolean>>> = {
    markets: markets.length === 0,
    machines: machines.length === 0,
    transparency: begunDocuments({ transparency }).length === 0,
  };
  return REPORT_SECTION_IDS.filter((id) => isEmpty[id] !== true);
}

/** What is printed: of the sections that say something those that are wanted; null = all of them. */
export function chosenSections(
  plan: SectionsPlan,
  wanted: readonly ReportSectionId[] | null,
): readonly ReportSectionId[] {
  return sectionsFor(plan).filter((id) => wanted === null || wanted.includes(id));
}
