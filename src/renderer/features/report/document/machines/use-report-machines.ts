import { useEffect, useMemo, useState } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import { rentCountries } from '#core/machine/rent-countries';
import type { OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';
import type { ReportMachine } from './report-machines';

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
/** Each machine at the latest, however busy the page is. */
const SOON = { timeout: 200 };

/**
 * What the plan's own machines are worth to it. The engine comes only when there is a machine; until it has reckoned, the
 * list of before stands. Each machine takes a few frames, so the page may do other things between two of them.
 */
export function useReportMachines(plan: Plan | null, catalog: Catalog | null): ReportMachinesState {
  const [reckoned, setReckoned] = useState<Reckoned | null>(null);
  const hasMachines = plan?.machines !== undefined && plan.machines.length > 0;
  useEffect(() => {
    if (!hasMachines || plan === null || catalog === null) return;
    let isWanted = true;
    let idle = 0;
    const countries = rentCountries(plan);
    void import('#core/machine/worth').then(({ machineWorth }) => {
      const reckon = ([machine, ...others]: readonly OwnMachine[], list: readonly ReportMachine[]) => {
        if (machine === undefined) return setReckoned({ plan, list });
        idle = requestIdleCallback(() => {
          const worth = machineWorth(machine, catalog, countries, plan);
          reckon(others, [...list, { machine, worth }]);
        }, SOON);
      };
      if (isWanted) reckon(plan.machines ?? [], []);
    });
    return () => {
      isWanted = false;
      cancelIdleCallback(idle);
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
