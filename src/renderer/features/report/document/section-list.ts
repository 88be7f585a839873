/** Sections of the report, in order; the number of a section is its place. */
export const SECTION_IDS = [
  'summary',
  'assumptions',
  'cost',
  'countries',
  'markets',
  'sources',
  'method',
  'glossary',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Sections that have something to say about this plan; without markets there is nothing side by side. */
export function sectionsFor(marketCount: number): readonly SectionId[] {
  return SECTION_IDS.filter((id) => id !== 'markets' || marketCount > 0);
}

/** Id of a section's element, for links inside the report. */
export function anchorOf(id: SectionId): string {
  return `report-${id}`;
}
