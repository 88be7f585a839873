import type { LicenceFinding } from '#core/ip/licences/finding';
import type { RiskAssessment } from '#core/ip/risks/assess-risks';

/** Findings of the catalog's rules; what the licences' own terms come to is for `licences check`. */
export function ofRules(findings: readonly LicenceFinding[]): readonly LicenceFinding[] {
  return findings.filter(({ id }) => id.startsWith('comp.'));
}

/** What `ip-risks --json` prints. Keys are public: they are added to, never renamed. */
export function ipRisksDocument(risks: readonly RiskAssessment[], findings: readonly LicenceFinding[]) {
  const rules = ofRules(findings);
  return {
    risks: risks
      .filter(({ state }) => state === 'applies')
      .map(({ risk }) => ({
        id: risk.id,
        jurisdiction: risk.jurisdiction,
        area: risk.area,
        likelihood: risk.likelihood,
        impact: risk.impact,
        score: risk.likelihood * risk.impact,
      })),
    licence_findings: rules
      .filter(({ state }) => state === 'applies')
      .map(({ id, licences, severity, status, places }) => ({
        id,
        licences,
        severity,
        status,
        jurisdictions: places,
      })),
    unknown: [
      ...risks
        .filter(({ state }) => state === 'unknown')
        .map(({ risk, missing }) => ({ id: risk.id, jurisdiction: risk.jurisdiction, missing })),
      ...rules
        .filter(({ state }) => state === 'unknown')
        .map(({ id, licences, missingFacts, missingUses }) => ({
          id,
          licences,
          missing: missingFacts,
          missing_uses: missingUses,
        })),
    ],
  };
}
