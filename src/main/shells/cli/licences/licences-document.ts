import type { IpCatalog, Licence } from '#core/ip/ip';
import { indexIp } from '#core/ip/ip-index';
import type { LicenceCheck } from '#core/ip/licences/check-licences';
import type { LicenceFinding } from '#core/ip/licences/finding';
import type { Material } from '#core/plan/ip/material';

/** What `licences check --json` prints. Keys are public: they are added to, never renamed. */
export function licencesDocument(
  materials: readonly Material[],
  { findings, materials: checked }: LicenceCheck,
  ip: IpCatalog,
) {
  const index = indexIp(ip);
  const taken = (id: string) => checked.get(id)?.licences ?? [];
  return {
    materials: materials.map(({ id, kind, name, version, licence }) => ({
      ...{ id, kind, name, version: version ?? null, licence },
      licences: taken(id),
      asks: taken(id).flatMap((licenceId) => {
        const known = index.licences.get(licenceId);
        return known === undefined ? [] : [asksDocument(known)];
      }),
    })),
    findings: findings.filter(({ state }) => state === 'applies').map(findingDocument),
    unknown: findings.filter(({ state }) => state === 'unknown').map(findingDocument),
  };
}

function asksDocument(licence: Licence) {
  return {
    licence: licence.id,
    commercial_use: licence.commercialUse,
    conditions: licence.conditions.map(({ en }) => en),
    share_alike: licence.isShareAlike,
    attribution: licence.needsAttribution,
    naming: licence.namingRule?.en ?? null,
    train_other_models: licence.trainOtherModels,
    outputs: licence.outputRestrictions?.en ?? null,
    field_of_use: licence.fieldOfUse?.en ?? null,
    territory: licence.territory?.what.en ?? null,
    thresholds: licence.thresholds.map(({ metric, operator, value, effect }) => ({
      ...{ metric, operator, value },
      effect: effect.en,
    })),
    confidence: licence.confidence,
    source: licence.source,
  };
}

function findingDocument(finding: LicenceFinding) {
  const { id, status, severity, title, what, fix, terms, licences, materials, places } = finding;
  return {
    ...{ id, status, severity, licences, materials },
    title: title.en,
    what: what.en,
    fix: fix.en,
    terms: terms.map(({ en }) => en),
    jurisdictions: places,
    missing: finding.missingFacts,
    missing_uses: finding.missingUses,
    missing_jurisdiction: finding.missingPlace,
    authority: finding.authority,
    source: finding.source?.source ?? null,
    confidence: finding.source?.confidence ?? null,
  };
}
