import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import { useQuestionText } from '../question-text';
import { questionsFor } from '../questions/find-question';
import type { Question, Topic } from '../questions/question';
import { ChangesPanel } from './ChangesPanel';
import { DerivedPanel } from './DerivedPanel';
import classes from './help.module.css';

/** Month in which the help texts were last read against the method and the law. */
const HELP_CHECKED = '2026-11';

export interface HelpColumnProps {
  readonly question: Question;
  readonly topic: Topic;
  readonly plan: Plan;
}

/** What the question means, what its answer changes, and what follows from all answers. */
export function HelpColumn({ question, topic, plan }: HelpColumnProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const words = useQuestionText();
  const number = questionsFor(topic, plan).indexOf(question) + 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself and may hold nothing that takes the focus
    <aside className={classes.help} aria-label={t('help.label')} tabIndex={0}>
      <section>
        <SectionHead title={t('help.title')} meta={t('help.number', { number })} />
        <p className={classes.words}>{words(question.id, 'help')}</p>
        <p className={classes.example}>
          {t('help.example', { example: words(question.id, 'example') ?? '' })}
        </p>
        <p className="meta">{t('help.checked', { date: format.date(HELP_CHECKED) })}</p>
      </section>
      <ChangesPanel key={question.id} question={question} plan={plan} />
      <DerivedPanel plan={plan} />
    </aside>
  );
}
