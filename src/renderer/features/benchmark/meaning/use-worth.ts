import { useEffect, useState } from 'react';
import type { MachineWorth } from '#core/machine/worth';
import type { OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';
import { useCatalog, usePlan } from '../../../state/use-state';

/** At the latest, however busy the page is. */
const IN_A_SECOND = { timeout: 1000 };

/** Most countries of the plan in which renting is looked at. */
const MOST_COUNTRIES = 3;

/**
 * What a machine is worth, for the open plan; null until it is reckoned. The engine comes when it is first needed, and
 * what stood before stays until the new figures are there.
 */
export function useWorth(machine: OwnMachine | null): MachineWorth | null {
  const catalog = useCatalog((state) => state.catalog);
  const plan = usePlan((open) => open);
  const [worth, setWorth] = useState<MachineWorth | null>(null);
  useEffect(() => {
    if (machine === null || catalog === null) return setWorth(null);
    let isWanted = true;
    // After the screen is drawn: it takes a few frames.
    const idle = requestIdleCallback(() => {
      void import('#core/machine/worth').then(({ machineWorth }) => {
        if (isWanted) setWorth(machineWorth(machine, catalog, countriesOf(plan), plan));
      });
    }, IN_A_SECOND);
    return () => {
      isWanted = false;
      cancelIdleCallback(idle);
    };
  }, [machine, catalog, plan]);
  return worth;
}

/** Where the team and its machines are, where the plan trains, then its markets; without a plan the two largest markets. */
function countriesOf(plan: Plan | null): readonly string[] {
  if (plan === null) return ['US', 'CN'];
  const { team, training } = plan.placement;
  const countries = new Set([team, training, ...plan.markets.map(({ country }) => country)]);
  return [...countries].slice(0, MOST_COUNTRIES);
}
