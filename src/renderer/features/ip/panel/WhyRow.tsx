import { Link } from 'wouter';
import { useFactText } from '../../../law/fact-text';
import { originHref, questionHref } from '../../../law/question-href';
import { useReasonText } from '../../../law/reason-text';
import { knownIn } from './known-in';
import classes from './panel.module.css';
import type { RiskRowProps } from './RiskPanel';

/** The chain of reasons, each with its answer as a link to its question. */
export function WhyRow({ entry, data, words: { t } }: RiskRowProps) {
  const facts = useFactText();
  const reason = useReasonText();
  const { because, state, risk } = entry.planRisk.assessment;
  const known = knownIn(entry, data);
  const isOpen = state === 'unknown';
  if (isOpen && because.length === 0) return null;
  return (
    <>
      <dt>{t(isOpen ? 'why.soFar' : 'why.title')}</dt>
      <dd>
        {because.length === 0 ? (
          t('why.everybody')
        ) : (
          <ul className={classes.why}>
            {because.map((each) => {
              const { fact } = each.leaf;
              const isAssumed = each.assumedFrom !== null;
              const href = isAssumed
                ? questionHref(fact, risk.jurisdiction)
                : originHref(fact, known?.origins[fact], risk.jurisdiction);
              return (
                <li key={JSON.stringify(each.leaf)}>
                  <span>{reason(each)}</span>
                  <Link href={href}>
                    {t(isAssumed ? 'why.answer' : 'why.change')}
                    <span className="visually-hidden">{t('why.ofFact', { fact: facts.name(fact) })}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        )}
      </dd>
    </>
  );
}
