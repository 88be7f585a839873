import type { Licence, LicenceRule } from '#core/ip/ip';
import type { LicenceFields } from '#core/ip/source/licences-file';
import type { RuleFields } from '#core/ip/source/rules-file';
import { ipSource } from '#core/ip/source/shared-fields';
import { ALWAYS } from '#core/law/trigger';

export function compileLicence(given: LicenceFields): Licence {
  return {
    id: given.id,
    name: given.name,
    kind: given.kind,
    spdx: given.spdx ?? null,
    aliases: given.aliases ?? [],
    covers: given.covers ?? null,
    commercialUse: given.commercial_use,
    conditions: given.conditions,
    thresholds: given.thresholds,
    isShareAlike: given.share_alike,
    needsAttribution: given.attribution,
    namingRule: given.naming_rule ?? null,
    trainOtherModels: given.train_other_models_allowed,
    outputRestrictions: given.output_restrictions ?? null,
    fieldOfUse: given.field_of_use_restrictions ?? null,
    territory: given.territory ?? null,
    grantsPatents: given.patent_grant,
    governingLaw: given.governing_law ?? null,
    riskLevel: given.risk,
    ...ipSource(given),
  };
}

export function compileRule(given: RuleFields): LicenceRule {
  const { id, status, severity, title, what, fix, authority } = given;
  return {
    ...{ id, status, severity, title, what, fix, authority },
    terms: given.terms ?? [],
    licencesAny: given.licences_any,
    licencesAlso: given.licences_also ?? [],
    usesAll: given.uses_all ?? [],
    usesAny: given.uses_any ?? [],
    usesNone: given.uses_none ?? [],
    jurisdictions: given.jurisdictions ?? [],
    when: given.when ?? ALWAYS,
    ...ipSource(given),
  };
}
