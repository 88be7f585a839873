import { SegmentedControl } from '@mantine/core';
import type { Plan } from '#core/plan/plan';
import { ANSWER_LEVELS, type JudgedNode, QUESTIONS } from '#core/strategy/graph/questions';
import type { GraphWords } from '../../../strategy/graph/use-graph-words';
import classes from './panel.module.css';
import type { GraphEdits } from './use-graph-edits';

export interface QuestionnaireProps {
  readonly node: JudgedNode;
  readonly plan: Plan;
  readonly words: GraphWords;
  readonly edits: GraphEdits;
}

const OPEN = 'open';

/** Five statements about the company, each answered on the same scale, or left open. */
export function Questionnaire({ node, plan, words, edits }: QuestionnaireProps) {
  const { t } = words;
  const answers = plan.conceptGraph?.answers ?? {};
  return (
    <>
      <h3>{t('panel.inputs')}</h3>
      <p className={classes.note}>{t('panel.judgement')}</p>
      <ol className={classes.questions}>
        {QUESTIONS[node].map((question) => {
          const level = ANSWER_LEVELS.find((known) => known === answers[question]) ?? null;
          return (
            <li key={question}>
              <p>{t(`question.${question}`)}</p>
              <SegmentedControl
                fullWidth
                size="xs"
                classNames={{ label: classes.level ?? '' }}
                aria-label={t(`question.${question}`)}
                value={level === null ? OPEN : String(level)}
                data={[
                  { value: OPEN, label: t('panel.dontKnow') },
                  ...ANSWER_LEVELS.map((known) => ({ value: String(known), label: words.level(known) })),
                ]}
                onChange={(next) =>
                  edits.answer(question, ANSWER_LEVELS.find((known) => String(known) === next) ?? null)
                }
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}
