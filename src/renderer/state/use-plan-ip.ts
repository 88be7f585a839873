import { useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import type { PlanIp, PlanIpRequest } from '#core/ip/plan-ip/plan-ip';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { haveSameFacts } from '#core/law/plan-facts/same-facts';
import type { AssessIp } from './ip-tools';
import { useCatalog, useIp, useSession } from './use-state';
import { useTrainingCompute } from './use-training-compute';

interface Computed {
  readonly assess: AssessIp;
  readonly plan: PlanIpRequest['plan'];
  readonly evaluation: PlanIpRequest['evaluation'];
  readonly unitsPerUsd: PlanIpRequest['unitsPerUsd'];
  readonly planIp: PlanIp;
}

/**
 * The last ones by the countries looked at besides: all parts of the screen share one computation, and a keystroke that
 * moves nothing here costs none.
 */
const computed = new Map<string, Computed>();
/** Most choices of countries that are kept. */
const MOST_CHOICES = 4;

function lastIp(request: Omit<Computed, 'planIp'>, also: readonly string[]): PlanIp {
  const key = also.join();
  const last = computed.get(key);
  const isSame =
    last?.assess === request.assess &&
    last.unitsPerUsd === request.unitsPerUsd &&
    last.plan.ip === request.plan.ip &&
    haveSameFacts(last, request);
  if (last !== undefined && isSame) return last.planIp;
  const { assess, plan, evaluation, unitsPerUsd } = request;
  const planIp = assess({ plan, evaluation, unitsPerUsd, alsoCountries: also });
  if (computed.size >= MOST_CHOICES && last === undefined) computed.clear();
  computed.set(key, { ...request, planIp });
  return planIp;
}

const rates = new WeakMap<Catalog, PlanIpRequest['unitsPerUsd']>();

/** The same function for the same catalog. */
function ratesOf(catalog: Catalog): PlanIpRequest['unitsPerUsd'] {
  const known = rates.get(catalog) ?? unitsPerUsdOf(catalog);
  rates.set(catalog, known);
  return known;
}

const NONE: readonly string[] = [];

/**
 * What the catalog says about the open plan's intellectual property; null while plan or catalogs are not there. Follows
 * every edit.
 *
 * @param also countries to look at besides those of the plan
 */
export function usePlanIp(also: readonly string[] = NONE): PlanIp | null {
  const plan = useSession((state) => state.plan);
  const assess = useIp((state) => state.assess);
  const catalog = useCatalog((state) => state.catalog);
  const evaluation = useTrainingCompute();
  const unitsPerUsd = catalog === null ? null : ratesOf(catalog);
  const alsoKey = also.join();
  return useMemo(() => {
    if (plan === null || assess === null || unitsPerUsd === null) return null;
    return lastIp({ assess, plan, evaluation, unitsPerUsd }, alsoKey === '' ? NONE : alsoKey.split(','));
  }, [plan, assess, evaluation, unitsPerUsd, alsoKey]);
}
