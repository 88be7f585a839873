import { Link } from 'wouter';
import { decisiveUnknowns } from '#core/law/engine/decisive-unknowns';
import type { DutyEntry } from '#core/law/plan-duties/duty-entries';
import { useFactText } from '../../law/fact-text';
import { questionHref } from '../../law/question-href';
import type { Words } from './use-words';

/** Most facts named in a sentence; the others are counted. */
const NAMED = 3;

export interface OpenFactsProps {
  readonly entries: readonly DutyEntry[];
  readonly words: Words;
}

/** “14 wait for two answers: under-18 use (13) and open weights (1)”; nothing when none waits. */
export function OpenFacts({ entries, words }: OpenFactsProps) {
  const { t } = words;
  const facts = useFactText();
  const waiting = entries.filter(({ kind }) => kind === 'unknown').map(({ assessment }) => assessment);
  const unknowns = decisiveUnknowns(waiting);
  if (unknowns.length === 0) return null;
  const named = unknowns.slice(0, NAMED);
  return (
    <>
      {t('head.waits', {
        count: waiting.length,
        answers: t('head.answers', { count: unknowns.length }),
      })}
      {named.map(({ fact, waiting: of }, index) => (
        <span key={fact}>
          {index === 0 ? null : t(index === unknowns.length - 1 ? 'head.and' : 'head.comma')}
          <Link href={questionHref(fact)}>{facts.name(fact)}</Link>
          {t('head.waitingCount', { number: of.length })}
        </span>
      ))}
      {unknowns.length > named.length ? t('head.more', { count: unknowns.length - named.length }) : null}
    </>
  );
}
