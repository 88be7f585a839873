import { checkLicences, type LicenceCheck } from '#core/ip/licences/check-licences';
import type { CheckedMaterial, ReadLicence } from '#core/ip/licences/checked-material';
import { licencePlace } from '#core/ip/licences/licence-place';
import { ipPlacesOf } from '#core/ip/places/ip-places';
import { type PlaceFacts, placeFacts } from '#core/ip/plan-ip/place-facts';
import type { PlanIpRequest } from '#core/ip/plan-ip/plan-ip';
import type { Here } from '#core/law/engine/places';
import { countriesOfPlan } from '#core/law/plan-duties/countries-of-plan';
import type { Material } from '#core/plan/ip/material';
import { NO_IP } from '#core/plan/ip/no-ip';

/** The licence check of a plan's materials, in the countries that the plan has to do with. */
export function checkPlanLicences(
  { ip, plan, evaluation, readLicence }: Pick<PlanIpRequest, 'ip' | 'plan' | 'evaluation' | 'readLicence'>,
  knowledge: PlaceFacts = placeFacts(plan, evaluation),
): LicenceCheck {
  const { materials, uses } = plan.ip ?? NO_IP;
  const places = countriesOfPlan(plan).map(({ country }) => {
    // The widest jurisdiction decides what “here” means: an establishment anywhere in the Union is one in it.
    const [widest] = ipPlacesOf(ip, country);
    const alone: Here = { jurisdiction: { id: country }, territory: country, here: [country], partOf: null };
    return licencePlace(ip, country, knowledge.factsIn(widest ?? alone).facts);
  });
  return checkLicences({
    ip,
    materials: materials.map((material) => checkedMaterial(material, readLicence)),
    uses,
    places,
  });
}

/** A material of a plan as the licence check sees it. */
export function checkedMaterial(material: Material, readLicence: ReadLicence): CheckedMaterial {
  const { id, kind, licence, derivedFrom, uses } = material;
  const choices = licence === null ? [] : (readLicence(licence) ?? []);
  return { id, kind, isOwn: material.own === true, choices, derivedFrom, uses };
}
