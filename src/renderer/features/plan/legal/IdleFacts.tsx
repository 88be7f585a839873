import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import { useFactText } from '../../../law/fact-text';
import { Disclosure } from '../../../ui/Disclosure';
import type { Question } from '../questions/question';
import { useGoTo } from '../use-place';
import classes from './legal.module.css';
import type { Legal } from './use-legal';

export interface IdleFactsProps {
  /** Questions that nothing hangs on now. */
  readonly questions: readonly Question[];
  readonly plan: Plan;
  readonly legal: Legal;
}

/** Most deciding facts that are named. */
const MOST_NAMED = 2;

/** What need not be answered now, and why. An answer given earlier is kept. */
export function IdleFacts({ questions, plan, legal }: IdleFactsProps) {
  const { t } = useTranslation(['plan', 'common']);
  const facts = useFactText();
  const goTo = useGoTo();
  if (questions.length === 0) return null;
  return (
    <div className={classes.idle}>
      <Disclosure summary={t('legal.idle.title', { count: questions.length })}>
        <ul>
          {questions.map(({ id, fact }) => {
            if (fact === undefined) return null;
            const use = legal.uses.all.get(fact);
            const by = (use?.settledBy ?? []).slice(0, MOST_NAMED).map(facts.name);
            const isKept = id.startsWith('facts.common.') && Object.hasOwn(plan.facts.common, fact);
            return (
              <li key={id}>
                <button type="button" className="link" onClick={() => goTo(id)}>
                  {facts.name(fact)}
                </button>
                <span className="meta">
                  {use?.relevance === 'settled'
                    ? by.length === 0
                      ? t('legal.idle.settled')
                      : t('legal.idle.settledBy', { facts: facts.list(by, 'all') })
                    : t('legal.idle.notAsked')}{' '}
                  {isKept ? t('legal.idle.kept') : null}
                </span>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}
