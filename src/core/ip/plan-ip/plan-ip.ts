import type { IpCatalog, Mitigation } from '#core/ip/ip';
import { indexIp } from '#core/ip/ip-index';
import type { ReadLicence } from '#core/ip/licences/checked-material';
import type { LicenceFinding } from '#core/ip/licences/finding';
import type { LicensedMaterial } from '#core/ip/licences/rule-finding';
import type { LossEstimate } from '#core/ip/loss/loss-estimate';
import { type CountryIndicators, countryIndicators } from '#core/ip/places/country-indicators';
import { type IpPlace, ipPlacesOf } from '#core/ip/places/ip-places';
import { placeFacts } from '#core/ip/plan-ip/place-facts';
import { checkPlanLicences } from '#core/ip/plan-ip/plan-licences';
import { planRisksIn } from '#core/ip/plan-ip/plan-risks';
import type { RiskAssessment } from '#core/ip/risks/assess-risks';
import type { RiskLevel } from '#core/ip/risks/risk-level';
import { type IpScore, ipScore } from '#core/ip/score/ip-score';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import { type CountryRole, countriesOfPlan } from '#core/law/plan-duties/countries-of-plan';
import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import type { PlanFacts } from '#core/law/plan-facts/plan-facts';
import { NO_IP } from '#core/plan/ip/no-ip';
import type { RiskRecord } from '#core/plan/ip/risk-record';
import type { Plan } from '#core/plan/plan';

export interface PlanIpRequest {
  readonly ip: IpCatalog;
  readonly plan: Plan;
  /** Of the plan, for its training compute; null = not computed yet. */
  readonly evaluation: TrainingCompute | null;
  /** Exchange rates of the catalog. */
  readonly unitsPerUsd: UnitsPerUsd;
  /** Reads the licence of a material: ids, names, SPDX expressions. */
  readonly readLicence: ReadLicence;
  /** Further countries to look at, e.g. all of them for a comparison; they do not count in the licence check. */
  readonly alsoCountries?: readonly string[];
}

/** A mitigation of a risk, and whether the user has taken it. */
export interface PlanMitigation {
  readonly mitigation: Mitigation;
  /** `everywhere`: for the whole company; `here`: against this risk in this country; null = not taken. */
  readonly taken: 'everywhere' | 'here' | null;
}

/** A risk in one country of the plan. */
export interface PlanRisk {
  readonly country: string;
  readonly assessment: RiskAssessment;
  readonly before: RiskLevel;
  /** With the mitigations taken. */
  readonly after: RiskLevel;
  readonly mitigations: readonly PlanMitigation[];
  /** What the user keeps about it; a record of its own, or the empty one. */
  readonly record: RiskRecord;
  readonly losses: readonly LossEstimate[];
}

export interface CountryIp {
  readonly country: string;
  /** Why the plan has to do with it; empty = only looked at. */
  readonly roles: readonly CountryRole[];
  /** Empty = the catalog has nothing on it. */
  readonly places: readonly IpPlace[];
  /** What was known there, by jurisdiction. */
  readonly known: ReadonlyMap<string, PlanFacts>;
  /** Those that apply first, then the open ones, then the rest; the worst of each first. */
  readonly risks: readonly PlanRisk[];
  readonly indicators: CountryIndicators | null;
  /** null = the catalog has nothing on it. */
  readonly score: IpScore | null;
}

export interface PlanIp {
  readonly countries: readonly CountryIp[];
  readonly findings: readonly LicenceFinding[];
  /** By material of the plan: licences it is taken under, and what is known of its uses. */
  readonly materials: ReadonlyMap<string, LicensedMaterial>;
}

/** All that the catalog says about a plan's intellectual property: risks and score per country, licence findings. */
export function ipOfPlan(request: PlanIpRequest): PlanIp {
  const { ip, plan, evaluation } = request;
  const own = countriesOfPlan(plan);
  const isOwn = new Set(own.map(({ country }) => country));
  const also = (request.alsoCountries ?? []).filter((country) => !isOwn.has(country));
  const looked = [...own, ...[...new Set(also)].map((country) => ({ country, roles: [] }))];
  const index = indexIp(ip);
  const everywhere = new Set((plan.ip ?? NO_IP).mitigationsEverywhere);
  const knowledge = placeFacts(plan, evaluation);
  const countries = looked.map(({ country, roles }): CountryIp => {
    const places = ipPlacesOf(ip, country);
    const known = new Map(places.map((place) => [place.jurisdiction.id, knowledge.factsIn(place)]));
    const risks = planRisksIn({ country, places, knowledge, index, everywhere, request });
    const indicators = countryIndicators(ip, country);
    return { country, roles, places, known, risks, indicators, score: scoreOf(risks, indicators) };
  });
  const { findings, materials } = checkPlanLicences(request, knowledge);
  return { countries, findings, materials };
}

function scoreOf(risks: readonly PlanRisk[], indicators: CountryIndicators | null): IpScore | null {
  if (indicators === null) return null;
  return ipScore(
    risks.map(({ assessment, after, record }) => ({
      area: assessment.risk.area,
      state: assessment.state,
      isClosed: record.status === 'closed',
      residual: after.score,
    })),
    Object.values(indicators).map(({ grade100 }) => grade100),
  );
}
