import { decisiveUnknowns } from '#core/law/engine/decisive-unknowns';
import { FACTS, type FactId } from '#core/law/facts';
import type { Plan } from '#core/plan/plan';
import type { Question, Topic } from '../questions/question';
import type { TopicState } from '../questions/topic-state';
import { commonFact, isShown, isShownIn } from './fact-state';
import type { Legal } from './use-legal';

/** Where a topic of the law stands, and the question at which it is entered. */
export interface LegalTopicState extends TopicState {
  readonly entryId: string;
  /** Questions that open duties wait for, the most decisive first. */
  readonly lawNeeds: readonly string[];
}

/** Questions of a topic that something hangs on, those that most waits for first, then as they stand in the topic. */
export function askedQuestions({ questions }: Topic, legal: Legal): readonly Question[] {
  const asked = questions.filter((question) => isAsked(question, legal));
  const rank = neededRanks(legal);
  const rankOf = ({ fact }: Question) => (fact === undefined ? undefined : rank.get(fact)) ?? rank.size;
  return asked.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Facts that open duties wait for, the most decisive first. */
export function neededRanks({ duties }: Legal): ReadonlyMap<FactId, number> {
  const waiting = duties.duties
    .map(({ assessment }) => assessment)
    .filter(({ duty, state }) => state === 'unknown' && !duty.isAdvice);
  return new Map(decisiveUnknowns(waiting).map(({ fact }, index) => [fact, index]));
}

export function legalTopicState(topic: Topic, plan: Plan, legal: Legal): LegalTopicState {
  const asked = askedQuestions(topic, legal);
  const isNeeded = ({ fact }: Question) =>
    fact !== undefined && legal.uses.all.get(fact)?.relevance === 'needed';
  const needed = asked.filter(isNeeded);
  const open = asked.filter((question) => !isNeeded(question) && !isKnown(question, plan, legal));
  const counts = {
    answeredCount: asked.length - needed.length - open.length,
    questionCount: asked.length,
    // The figures of the plan wait for none of them.
    neededIds: [],
    lawNeeds: needed.map(({ id }) => id),
    entryId: asked[0]?.id ?? topic.questions[0]?.id ?? '',
  };
  if (needed.length > 0) return { ...counts, word: 'needed', count: needed.length };
  if (open.length > 0) return { ...counts, word: 'optional', count: open.length };
  return { ...counts, word: 'complete', count: 0 };
}

function isAsked({ kind, fact }: Question, legal: Legal): boolean {
  if (fact === undefined) return false;
  const isPlaceByPlace = kind === 'fact-by-place';
  if (isPlaceByPlace && FACTS[fact].scope === 'common') return hasException(legal, fact);
  if (isShown(legal.uses.all.get(fact))) return true;
  return (
    isPlaceByPlace &&
    legal.duties.countries.some(({ places }) => places.some((place) => isShownIn(place, fact, legal)))
  );
}

/** Some place has an answer of its own to what is asked once for all. */
function hasException({ duties }: Legal, fact: FactId): boolean {
  return duties.countries.some(({ places }) =>
    places.some(({ known }) => {
      const origin = known.origins[fact];
      const isOwn = origin?.how === 'answered' && origin.path.startsWith('facts.byCountry.');
      return (
        isOwn ||
        known.faults.some(({ path }) => path.startsWith('facts.byCountry.') && path.endsWith(`.${fact}`))
      );
    }),
  );
}

function isKnown({ kind, fact }: Question, plan: Plan, legal: Legal): boolean {
  if (fact === undefined) return false;
  if (kind === 'fact') return commonFact(legal, plan, fact).value !== undefined;
  return legal.duties.countries.some(({ places }) =>
    places.some(({ known }) => known.facts[fact] !== undefined),
  );
}
