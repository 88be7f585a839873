import { useMemo } from 'react';
import { Link } from 'wouter';
import { whatWouldSettle } from '#core/law/engine/what-would-settle';
import { useFactText } from '../../../law/fact-text';
import { questionHref } from '../../../law/question-href';
import { useChangeText } from './change-text';
import type { DutyRowProps } from './DutyPanel';
import { decisiveAnswers } from './decisive-answers';
import classes from './duty.module.css';

/** Which answers are missing, and what each of them would decide. */
export function OpenRow({ entry, words }: DutyRowProps) {
  const { t } = words;
  const facts = useFactText();
  const change = useChangeText(words);
  const { assessment, place } = entry;
  const settling = useMemo(
    () => whatWouldSettle(place.place.jurisdiction, assessment, place.known.facts),
    [assessment, place],
  );
  return (
    <>
      <dt>{t('open.title')}</dt>
      <dd>
        {t('open.waits', { count: assessment.missing.length })}
        <ul className={classes.plainList}>
          {assessment.missing.map((fact) => {
            const answers = decisiveAnswers(settling.filter(({ answer }) => answer.fact === fact));
            return (
              <li key={fact}>
                <Link href={questionHref(fact, place.place.jurisdiction.id)}>{facts.name(fact)}</Link>
                {answers.length === 0 ? (
                  <span className={classes.effect}>{t('open.notAlone')}</span>
                ) : (
                  answers.map(({ answer, state }) => (
                    <span
                      key={`${JSON.stringify(answer.to)}${answer.limit?.kind ?? ''}`}
                      className={classes.effect}
                    >
                      {t(state === 'applies' ? 'open.applies' : 'open.appliesNot', {
                        answer: change(answer),
                      })}
                    </span>
                  ))
                )}
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
}
