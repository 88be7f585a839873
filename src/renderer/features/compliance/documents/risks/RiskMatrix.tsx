import { useTranslation } from 'react-i18next';
import { LEVEL_NAMES, riskWord } from '#core/assessments/risk-level';
import type { DocumentRisk } from '#core/plan/compliance';
import classes from '../documents.module.css';

const LEVELS = [1, 2, 3, 4] as const;

/** Likelihood × severity: the number of each risk after its measures, and in brackets before them. */
export function RiskMatrix({ risks }: { readonly risks: readonly DocumentRisk[] }) {
  const { t } = useTranslation('documents');
  const numbers = (matches: (risk: DocumentRisk) => boolean) =>
    risks.flatMap((risk, at) => (matches(risk) ? [at + 1] : []));
  return (
    <table className={classes.matrix}>
      <caption className="meta">{t('risk.matrixCaption')}</caption>
      <thead>
        <tr>
          <td />
          {LEVELS.map((likelihood) => (
            <th key={likelihood} scope="col">
              {t('risk.likelihoodLevel', { level: t(`risk.level.${LEVEL_NAMES[likelihood]}`) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LEVELS.toReversed().map((severity) => (
          <tr key={severity}>
            <th scope="row">
              {t('risk.severityLevel', { level: t(`risk.level.${LEVEL_NAMES[severity]}`) })}
            </th>
            {LEVELS.map((likelihood) => {
              const word = riskWord(severity, likelihood);
              const after = numbers(
                (risk) => risk.severityAfter === severity && risk.likelihoodAfter === likelihood,
              );
              const before = numbers(
                (risk) => risk.severityBefore === severity && risk.likelihoodBefore === likelihood,
              );
              return (
                <td key={likelihood} data-risk={word}>
                  <b>{after.join(' ')}</b>{' '}
                  {before.length === 0 ? null : <span className="soft">{`(${before.join(' ')})`}</span>}{' '}
                  <span className={classes.matrixWord}>{t(`risk.word.${word}`)}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
