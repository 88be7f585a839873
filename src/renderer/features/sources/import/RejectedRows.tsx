import { useTranslation } from 'react-i18next';
import type { TableIssue } from '#core/catalog/issue';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import classes from '../panels.module.css';
import { issueText } from './issue-text';

/** Faults written out; the rest is counted. */
const SHOWN = 100;

/** Where a list is wrong, what was expected there and what stands there. */
export function RejectedRows({ issues }: { readonly issues: readonly TableIssue[] }) {
  const { t } = useTranslation('sources');
  const format = useFormat();
  if (issues.length === 0) return null;
  const hidden = issues.length - SHOWN;
  return (
    <section className={classes.section}>
      <SectionHead title={t('preview.rejectedRows')} level={3} />
      <ul className={classes.list}>
        {issues.slice(0, SHOWN).map((issue) => (
          <li key={`${issue.line}/${issue.column}/${issue.expected}`}>
            <b>{t('issue.place', { line: format.integer(issue.line), column: issue.column })}</b>
            <span className={classes.meta}>{issueText(t, issue)}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <p className={classes.note}>{t('preview.more', { number: format.integer(hidden) })}</p>
      ) : null}
    </section>
  );
}
