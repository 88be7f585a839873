import type { RegisterEntry } from '#core/ip/plan-ip/register';
import type { PlanFacts } from '#core/law/plan-facts/plan-facts';
import type { IpData } from '../use-ip-data';

/** What the plan knows where the risk was assessed. */
export function knownIn({ countries, planRisk }: RegisterEntry, { planIp }: IpData): PlanFacts | undefined {
  const country = planIp.countries.find((each) => each.country === countries[0]);
  return country?.known.get(planRisk.assessment.risk.jurisdiction);
}
