import { Link } from 'wouter';
import { useFactText } from '../../../law/fact-text';
import { questionHref } from '../../../law/question-href';
import classes from './panel.module.css';
import type { RiskRowProps } from './RiskPanel';

/** The questions that decide whether the risk is one. */
export function OpenRow({ entry, words: { t } }: RiskRowProps) {
  const facts = useFactText();
  const { missing, risk } = entry.planRisk.assessment;
  return (
    <>
      <dt>{t('open.decides')}</dt>
      <dd>
        {t('open.waits', { count: missing.length })}
        <ul className={classes.list}>
          {missing.map((fact) => (
            <li key={fact}>
              <Link href={questionHref(fact, risk.jurisdiction)}>{facts.name(fact)}</Link>
              <span className={classes.second}>{facts.word(fact, 'ask')}</span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
