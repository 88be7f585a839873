import type { FactId } from '#core/law/facts';
import type { Plan } from '#core/plan/plan';
import type { Question, Topic } from '../questions/question';
import type { Legal } from './use-legal';

export interface LegalTopicPageProps {
  readonly topic: Topic;
  /** The one in focus. */
  readonly question: Question;
  /** Place that is meant, of a question asked place by place. */
  readonly part: string;
  readonly plan: Plan;
  readonly isSample: boolean;
  /** null = the law is not there yet. */
  readonly legal: Legal | null;
  /** Answers that were kept while nothing hung on them, and count again. */
  readonly backAgain: ReadonlySet<FactId>;
}

export interface PlacesTableProps extends LegalTopicPageProps {
  readonly legal: Legal;
  readonly questions: readonly Question[];
}
