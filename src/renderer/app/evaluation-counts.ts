import type { Evaluation, Finding, FindingSeverity } from '#core/evaluation/evaluation';
import type { StateTone } from '../ui/StateWord';

/** Gravest first; also the order in which findings are listed. */
export const SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'hint'];

/** How a severity is drawn. */
export const TONES: Readonly<Record<FindingSeverity, StateTone>> = {
  error: 'crit',
  warning: 'warn',
  hint: 'unk',
};

export interface SeverityCount {
  readonly severity: FindingSeverity;
  readonly count: number;
}

/** Findings by severity, those without any left out. */
export function countFindings(findings: readonly Finding[]): readonly SeverityCount[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
}

/** Figures in use that are past their span. */
export function countOldFigures(evaluation: Evaluation): number {
  return Object.values(evaluation.figures).filter((figure) => figure.freshness === 'old').length;
}
