import { REPORT_SECTION_IDS, type ReportSectionId } from '#core/contract/report';
import type { Plan } from '#core/plan/plan';
import { plannedEntries } from '#core/strategy/entry/completeness';
import { begunDocuments } from '#core/transparency/begun-documents';

/** What of a plan decides which sections have something to say. */
export type SectionsPlan = Pick<
  Plan,
  | 'markets'
  | 'machines'
  | 'marketRanking'
  | 'conceptGraph'
  | 'entryPlans'
  | 'fairness'
  | 'transparency'
  | 'funding'
>;

/**
 * Sections that have something to say: without a word on money nobody asks how long it lasts, without
 * markets nobody has to be answered, without markets nothing stands side by side, without machines nothing was measured,
 * without a word on the ranking there is none, a concept graph of which the company has said nothing is a picture of
 * nobody's judgement, without answers of a model nothing is known of fairness, and what nobody has begun is left out.
 */
export function sectionsFor({
  markets,
  machines = [],
  marketRanking,
  conceptGraph = {},
  fairness,
  transparency,
  entryPlans,
  funding,
}: SectionsPlan): readonly ReportSectionId[] {
  const isSilent: Readonly<Partial<Record<ReportSectionId, boolean>>> = {
    cash: funding === undefined,
    serving: markets.length === 0,
    markets: markets.length === 0,
    machines: machines.length === 0,
    ranking: marketRanking === undefined,
    'entry-plans': plannedEntries({ markets, entryPlans }).length === 0,
    'concept-graph': Object.keys(conceptGraph).length === 0,
    fairness: (fairness?.measurements?.length ?? 0) === 0,
    transparency: begunDocuments({ transparency }).length === 0,
  };
  return REPORT_SECTION_IDS.filter((id) => isSilent[id] !== true);
}

/** What is printed: of the sections that say something those that are wanted; null = all of them. */
export function chosenSections(
  plan: SectionsPlan,
  wanted: readonly ReportSectionId[] | null,
): readonly ReportSectionId[] {
  return sectionsFor(plan).filter((id) => wanted === null || wanted.includes(id));
}
