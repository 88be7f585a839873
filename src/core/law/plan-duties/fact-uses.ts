import type { DutyAssessment } from '#core/law/assessment';
import { FACTS, type FactId } from '#core/law/facts';
import { askedFacts } from '#core/law/plan-duties/asked-facts';
import type { PlaceDuties, PlanDuties } from '#core/law/plan-duties/plan-duties';

/**
 * What hangs on a fact, gravest first. `needed`: an open duty waits for it. `refines`: nobody answered, another fact
 * stands in for it, and an answer may turn a duty. `decides`: its answer is a reason. `settled`: every duty that asks
 * for it is decided by other facts. `not-asked`: no law here asks for it.
 */
export type Relevance = 'needed' | 'refines' | 'decides' | 'settled' | 'not-asked';

/** A duty in a place, with the country of the plan that it came with. */
export interface DutyUse {
  readonly assessment: DutyAssessment;
  readonly place: PlaceDuties;
  readonly country: string;
}

export interface FactUse {
  readonly fact: FactId;
  readonly relevance: Relevance;
  /** Open duties that wait for it, each once a country; advice waits for nobody. */
  readonly waiting: readonly DutyUse[];
  /** Duties that apply because of it, each once a country. */
  readonly resting: readonly DutyUse[];
  /** Facts that decide instead of it, most often first; empty unless `settled`. */
  readonly settledBy: readonly FactId[];
}

/** What hangs on every fact: over the whole plan, and in each place by the id of its jurisdiction. */
export interface FactUses {
  readonly all: ReadonlyMap<FactId, FactUse>;
  readonly byPlace: ReadonlyMap<string, ReadonlyMap<FactId, FactUse>>;
}

const FACT_IDS = Object.keys(FACTS) as FactId[];

/** What hangs on each fact of the questionnaire, from the duties of a plan. */
export function factUses({ countries }: PlanDuties): FactUses {
  const all = createTally();
  const byPlace = new Map<string, Tally>();
  for (const { country, places } of countries)
    for (const place of places) {
      const { id } = place.place.jurisdiction;
      const own = byPlace.get(id) ?? createTally();
      byPlace.set(id, own);
      for (const tally of [all, own]) tally.add(country, place);
    }
  return { all: all.uses(), byPlace: new Map([...byPlace].map(([id, tally]) => [id, tally.uses()])) };
}

type Tally = ReturnType<typeof createTally>;

function createTally() {
  const waiting = new Map<FactId, DutyUse[]>();
  const resting = new Map<FactId, DutyUse[]>();
  const reasons = new Set<FactId>();
  const assumed = new Set<FactId>();
  const asked = new Set<FactId>();
  const deciders = new Map<FactId, Map<FactId, number>>();

  function add(country: string, place: PlaceDuties): void {
    const index = askedFacts(place.place.jurisdiction);
    for (const fact of index.keys()) asked.add(fact);
    for (const assessment of place.duties) {
      const { duty, state, because, missing } = assessment;
      const use = { assessment, place, country };
      if (state === 'unknown' && !duty.isAdvice) for (const fact of missing) push(waiting, fact, use);
      const facts = new Set(because.map(({ leaf }) => leaf.fact));
      for (const { leaf, assumedFrom } of because) {
        if (assumedFrom === null) reasons.add(leaf.fact);
        else {
          for (const fact of assumedFrom) reasons.add(fact);
          // Of several reasons against a duty, one answer alone does not turn it.
          if (state === 'applies' || facts.size === 1) assumed.add(leaf.fact);
        }
      }
      if (state === 'applies') for (const fact of facts) push(resting, fact, use);
      else if (state === 'not-applicable')
        for (const [fact, { duties }] of index)
          if (!facts.has(fact) && duties.has(duty.id)) countDeciders(fact, facts);
    }
  }

  function countDeciders(fact: FactId, by: ReadonlySet<FactId>): void {
    const counts = deciders.get(fact) ?? new Map<FactId, number>();
    deciders.set(fact, counts);
    for (const decider of by) counts.set(decider, (counts.get(decider) ?? 0) + 1);
  }

  function relevanceOf(fact: FactId): Relevance {
    if (waiting.has(fact)) return 'needed';
    if (assumed.has(fact)) return 'refines';
    if (reasons.has(fact)) return 'decides';
    return asked.has(fact) ? 'settled' : 'not-asked';
  }

  function uses(): ReadonlyMap<FactId, FactUse> {
    return new Map(
      FACT_IDS.map((fact) => {
        const relevance = relevanceOf(fact);
        const counts = [...(relevance === 'settled' ? (deciders.get(fact) ?? []) : [])];
        const settledBy = counts.sort(([, a], [, b]) => b - a).map(([decider]) => decider);
        const use = { waiting: waiting.get(fact) ?? [], resting: resting.get(fact) ?? [] };
        return [fact, { fact, relevance, ...use, settledBy }];
      }),
    );
  }

  return { add, uses };
}

/** Each duty once a country: a second territory of it adds nothing. */
function push(uses: Map<FactId, DutyUse[]>, fact: FactId, use: DutyUse): void {
  const known = uses.get(fact);
  if (known === undefined) uses.set(fact, [use]);
  else {
    const { id } = use.assessment.duty;
    const isKnown = known.some(
      ({ country, assessment }) => country === use.country && assessment.duty.id === id,
    );
    if (!isKnown) known.push(use);
  }
}

/** Whether the questionnaire asks for it now. */
export function isAskedNow({ relevance }: Pick<FactUse, 'relevance'>): boolean {
  return relevance !== 'settled' && relevance !== 'not-asked';
}
