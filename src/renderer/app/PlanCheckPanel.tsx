import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FindingSeverity } from '#core/evaluation/evaluation';
import { useStores } from '../state/stores-context';
import { useEvaluation } from '../state/use-state';
import { SEVERITIES } from './evaluation-counts';
import { placeOfFinding } from './finding-place';
import classes from './plan-check.module.css';
import { useFindingText } from './use-finding-text';

/** All findings of the plan check, gravest first, each a jump to its field. */
export function PlanCheckPanel() {
  const { t } = useTranslation('shell');
  const { ui } = useStores();
  const findings = useEvaluation((evaluation) => evaluation.findings);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <aside
      className={classes.panel}
      aria-label={t('check.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') ui.closePanel();
      }}
    >
      <div className={classes.head}>
        <h2 ref={heading} tabIndex={-1}>
          {t('check.title')}
        </h2>
        <button type="button" className="link" onClick={ui.closePanel}>
          {t('close')}
        </button>
      </div>
      {findings === null ? <p className={classes.empty}>{t('status.computing')}</p> : null}
      {findings?.length === 0 ? <p className={classes.empty}>{t('check.nothing')}</p> : null}
      {SEVERITIES.map((severity) => (
        <FindingGroup key={severity} severity={severity} />
      ))}
    </aside>
  );
}

function FindingGroup({ severity }: { readonly severity: FindingSeverity }) {
  const { t } = useTranslation('shell');
  const all = useEvaluation((evaluation) => evaluation.findings);
  const findingText = useFindingText();
  const findings = (all ?? []).filter((finding) => finding.severity === severity);
  if (findings.length === 0) return null;
  return (
    <section className={classes.group}>
      <h3 className={classes[severity]}>{t(`check.${severity}`, { count: findings.length })}</h3>
      <ul>
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one code may speak of one field twice
          <li key={`${finding.code}/${finding.path}/${index}`} className={classes.finding}>
            <p>{findingText(finding)}</p>
            <Link href={placeOfFinding(finding)}>{t('check.goTo')}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
