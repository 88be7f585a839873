import { useMemo } from 'react';
import type { PlanIp, PlanIpRequest } from '#core/ip/plan-ip/plan-ip';
import { haveSameFacts } from '#core/law/plan-facts/same-facts';
import type { AssessIp } from './ip-tools';
import { keepLatest } from './keep-latest';
import { useIp, useSession } from './use-state';
import { useTrainingCompute } from './use-training-compute';
import { useUnitsPerUsd } from './use-units-per-usd';

const NONE: readonly string[] = [];

interface Request extends Pick<PlanIpRequest, 'plan' | 'evaluation' | 'unitsPerUsd'> {
  readonly assess: AssessIp;
}

/** By the countries looked at besides, between commas. */
const ipWith = keepLatest<string, Request, PlanIp>({
  mostKeys: 4,
  isSame: (last, request) =>
    last.assess === request.assess &&
    last.unitsPerUsd === request.unitsPerUsd &&
    last.plan.ip === request.plan.ip &&
    haveSameFacts(last, request),
  compute: ({ assess, ...request }, also) =>
    assess({ ...request, alsoCountries: also === '' ? NONE : also.split(',') }),
});

/**
 * What the catalog says about the open plan's intellectual property; null while plan or catalogs are not there. Follows
 * every edit.
 *
 * @param also countries to look at besides those of the plan
 */
export function usePlanIp(also: readonly string[] = NONE): PlanIp | null {
  const plan = useSession((state) => state.plan);
  const assess = useIp((state) => state.assess);
  const evaluation = useTrainingCompute();
  const unitsPerUsd = useUnitsPerUsd();
  const alsoKey = also.join();
  return useMemo(() => {
    if (plan === null || assess === null || unitsPerUsd === null) return null;
    return ipWith(alsoKey, { assess, plan, evaluation, unitsPerUsd });
  }, [plan, assess, evaluation, unitsPerUsd, alsoKey]);
}
