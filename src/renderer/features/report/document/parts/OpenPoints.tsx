import { useTranslation } from 'react-i18next';
import type { Finding } from '#core/evaluation/evaluation';
import { TONES } from '../../../../app/evaluation-counts';
import { useFindingText } from '../../../../app/use-finding-text';
import { StateWord } from '../../../../ui/StateWord';
import classes from '../report.module.css';
import { Powers } from './Powers';

export interface OpenPointsProps {
  /** Gravest first. */
  readonly findings: readonly Finding[];
  /** More than these are counted only. */
  readonly most: number;
}

/** What the plan check points at. */
export function OpenPoints({ findings, most }: OpenPointsProps) {
  const { t } = useTranslation('report');
  const { t: tCheck } = useTranslation('check');
  const textOf = useFindingText();
  if (findings.length === 0) return <p>{tCheck('clean')}</p>;
  return (
    <ul className={classes.points}>
      {findings.slice(0, most).map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one code may speak of one field twice
        <li key={`${finding.code}/${finding.path}/${index}`}>
          <StateWord tone={TONES[finding.severity]}>{tCheck(`severity.${finding.severity}`)}</StateWord>
          <span>
            <Powers>{textOf(finding)}</Powers>
          </span>
        </li>
      ))}
      {findings.length > most ? <li>{t('summary.morePoints', { count: findings.length - most })}</li> : null}
    </ul>
  );
}
