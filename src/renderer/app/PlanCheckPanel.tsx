import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FindingSeverity } from '#core/evaluation/evaluation';
import { useStores } from '../state/stores-context';
import { useFindings } from '../state/use-findings';
import { SidePanel } from '../ui/SidePanel';
import { StateWord } from '../ui/StateWord';
import { SEVERITIES, TONES } from './evaluation-counts';
import { placeOfFinding } from './finding-place';
import classes from './plan-check.module.css';
import { useFindingText } from './use-finding-text';

/** All findings of the plan check, gravest first, each a jump to its field. */
export function PlanCheckPanel() {
  const { t } = useTranslation('shell');
  const { ui } = useStores();
  const findingCount = useFindings()?.length ?? null;
  return (
    <div className={classes.place}>
      <SidePanel title={t('check.title')} onClose={ui.closePanel}>
        {findingCount === null ? <p className="soft">{t('status.computing')}</p> : null}
        {findingCount === 0 ? <p className="soft">{t('check.nothing')}</p> : null}
        {SEVERITIES.map((severity) => (
          <FindingGroup key={severity} severity={severity} />
        ))}
      </SidePanel>
    </div>
  );
}

function FindingGroup({ severity }: { readonly severity: FindingSeverity }) {
  const { t } = useTranslation('shell');
  const all = useFindings();
  const findingText = useFindingText();
  const findings = (all ?? []).filter((finding) => finding.severity === severity);
  if (findings.length === 0) return null;
  return (
    <section className={classes.group}>
      <h3>
        <StateWord tone={TONES[severity]}>{t(`check.${severity}`, { count: findings.length })}</StateWord>
      </h3>
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
