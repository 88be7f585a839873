import { REPORT_SECTION_IDS, type ReportSectionId } from '#core/contract/report';

/** Sections that have something to say about this plan; without markets there is nothing side by side. */
export function sectionsFor(marketCount: number): readonly ReportSectionId[] {
  return REPORT_SECTION_IDS.filter((id) => id !== 'markets' || marketCount > 0);
}

/** What is printed: of the sections that say something those that are wanted; null = all of them. */
export function chosenSections(
  marketCount: number,
  wanted: readonly ReportSectionId[] | null,
): readonly ReportSectionId[] {
  return sectionsFor(marketCount).filter((id) => wanted === null || wanted.includes(id));
}
