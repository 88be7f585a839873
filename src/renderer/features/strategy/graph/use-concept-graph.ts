import { useEffect, useMemo } from 'react';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { type ConceptGraphResult, conceptGraphOf } from '#core/strategy/graph/concept-graph';
import { useStores } from '../../../state/stores-context';
import { usePlanDuties } from '../../../state/use-plan-duties';
import { usePlanIp } from '../../../state/use-plan-ip';
import type { StrategyData } from '../use-strategy-data';

/** The graph of the open plan; follows every edit. */
export function useConceptGraph({ plan, catalog, evaluation }: StrategyData): ConceptGraphResult {
  const { ip } = useStores();
  useEffect(() => void ip.want(), [ip]);
  const duties = usePlanDuties(milestonesOf(plan).launch);
  const planIp = usePlanIp();
  return useMemo(
    () => conceptGraphOf({ plan, catalog, evaluation, duties, planIp }),
    [plan, catalog, evaluation, duties, planIp],
  );
}
