import { useMemo } from 'react';
import type { IpCatalog } from '#core/ip/ip';
import type { PlanIp } from '#core/ip/plan-ip/plan-ip';
import { type RegisterEntry, registerOf } from '#core/ip/plan-ip/register';
import type { IpPart } from '#core/plan/ip/ip-part';
import { NO_IP } from '#core/plan/ip/no-ip';
import type { Plan } from '#core/plan/plan';
import { usePlanIp } from '../../state/use-plan-ip';
import { useIp, useSession } from '../../state/use-state';

/** Everything the views draw from. */
export interface IpData {
  readonly plan: Plan;
  /** What the plan keeps; empty where it keeps nothing yet. */
  readonly part: IpPart;
  readonly ip: IpCatalog;
  readonly planIp: PlanIp;
  /** Risks over all countries of the plan, worst first. */
  readonly register: readonly RegisterEntry[];
}

/** @returns null until plan and catalogs are there */
export function useIpData(): IpData | null {
  const plan = useSession((state) => state.plan);
  const ip = useIp((state) => state.ip);
  const planIp = usePlanIp();
  // Not with every edit of the plan: only where something here has moved.
  const register = useMemo(() => (planIp === null ? [] : registerOf(planIp.countries)), [planIp]);
  return useMemo(() => {
    if (plan === null || ip === null || planIp === null) return null;
    return { plan, part: plan.ip ?? NO_IP, ip, planIp, register };
  }, [plan, ip, planIp, register]);
}
