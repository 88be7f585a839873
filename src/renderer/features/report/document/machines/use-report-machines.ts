import { useEffect, useMemo, useState } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import type { Plan } from '#core/plan/plan';
import { type ReportMachine, rentCountries } from './report-machines';

export interface ReportMachinesState {
  readonly list: readonly ReportMachine[];
  /** Whether the list is that of the plan given. */
  readonly isComplete: boolean;
}

interface Reckoned {
  readonly plan: Plan;
  readonly list: readonly ReportMachine[];
}

const NONE: readonly ReportMachine[] = [];

/**
 * What the plan's own machines are worth to it. The engine comes only when there is a machine; until it has reckoned, the
 * list of before stands.
 */
export function useReportMachines(plan: Plan | null, catalog: Catalog | null): ReportMachinesState {
  const [reckoned, setReckoned] = useState<Reckoned | null>(null);
  const hasMachines = plan?.machines !== undefined && plan.machines.length > 0;
  useEffect(() => {
    if (!hasMachines || plan === null || catalog === null) return;
    let isWanted = true;
    void import('#core/machine/worth').then(({ machineWorth }) => {
      if (!isWanted) return;
      const countries = rentCountries(plan);
      const list = (plan.machines ?? []).map((machine) => ({
        machine,
        worth: machineWorth(machine, catalog, countries, plan),
      }));
      setReckoned({ plan, list });
    });
    return () => {
      isWanted = false;
    };
  }, [hasMachines, plan, catalog]);
  return useMemo(
    () => ({
      list: hasMachines ? (reckoned?.list ?? NONE) : NONE,
      isComplete: !hasMachines || reckoned?.plan === plan,
    }),
    [hasMachines, reckoned, plan],
  );
}
