import type { LicenceFinding } from '#core/ip/licences/finding';
import type { RiskAssessment } from '#core/ip/risks/assess-risks';
import { bandOf } from '#core/ip/risks/risk-level';
import { ofRules } from '#main/shells/cli/ip-risks/ip-risks-document';

/** The readable form: the risks that apply, worst first, what the licences lead to, then what has to be known. */
export function ipRisksTable(
  codes: readonly string[],
  risks: readonly RiskAssessment[],
  findings: readonly LicenceFinding[],
): string {
  const scoreOf = ({ risk }: RiskAssessment) => risk.likelihood * risk.impact;
  const applying = risks
    .filter(({ state }) => state === 'applies')
    .toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const open = risks.filter(({ state }) => state === 'unknown');
  const rules = ofRules(findings);
  const idWidth = Math.max(0, ...applying.map(({ risk }) => risk.id.length));
  const lines = [
    `${codes.join(', ')}: ${applying.length} risks apply, ${open.length} unknown`,
    ...applying.map((assessment) => {
      const { risk } = assessment;
      const score = scoreOf(assessment);
      const level = `${risk.likelihood} × ${risk.impact} = ${String(score).padStart(2)} ${bandOf(score).padEnd(8)}`;
      return `${level}  ${risk.id.padEnd(idWidth)}  ${risk.title.en}`;
    }),
    ...open.map(({ risk, missing }) => `unknown  ${risk.id}: answer ${missing.join(', ')}`),
  ];
  if (rules.length > 0) lines.push('', 'Licences');
  for (const { state, status, severity, id, licences, title, missingFacts, missingUses } of rules) {
    const what = `${id} (${licences.join(', ')}): `;
    if (state === 'applies') lines.push(`${status}  ${severity}  ${what}${title.en}`);
    else lines.push(`unknown  ${what}answer ${[...missingUses, ...missingFacts].join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}
