import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FactId } from '#core/law/facts';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { useFactText } from '../../../law/fact-text';
import { findQuestion } from '../questions/find-question';
import type { FactState } from './fact-state';
import classes from './legal.module.css';

export interface OriginLineProps {
  readonly fact: FactId;
  readonly state: FactState;
  readonly plan: Plan;
  readonly isSample: boolean;
  /** Where the origin of an answer is kept: the id of the question or the path of the exception. */
  readonly path: string;
}

/** Where an answer came from: typed and when, or derived and from which answers of the plan; and what it replaces. */
export function OriginLine({ fact, state, plan, isSample, path }: OriginLineProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const facts = useFactText();
  const { own, derived } = state;
  if (own === undefined)
    return derived === null ? null : (
      <span className={classes.origin}>
        {t('legal.derivedFrom')} <SourceLink path={derived.path} />
      </span>
    );
  const origin = plan.answers?.[path];
  const word = t(`origin.${origin?.how ?? (isSample ? 'sample' : 'answered')}`);
  return (
    <span className={classes.origin}>
      {origin === undefined ? word : t('originOn', { word, date: format.date(origin.on) })}
      {derived === null ? null : (
        <>
          {' '}
          {t('legal.insteadOf', { value: facts.value(fact, derived.value) })}{' '}
          <SourceLink path={derived.path} />
        </>
      )}
    </span>
  );
}

/** The topic that an answer was derived from, as a link to its field. */
function SourceLink({ path }: { readonly path: string }) {
  const { t } = useTranslation('plan');
  const found = findQuestion(path);
  if (found === null) return null;
  return <Link href={`/plan?field=${encodeURIComponent(path)}`}>{t(`topic.${found.topic.id}`)}</Link>;
}
