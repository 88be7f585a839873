import { useEffect, useState } from 'react';
import { rentCountries } from '#core/machine/rent-countries';
import type { MachineWorth } from '#core/machine/worth';
import type { OwnMachine } from '#core/plan/own-machine';
import { useCatalog, usePlan } from '../../../state/use-state';

/** At the latest, however busy the page is. */
const IN_A_SECOND = { timeout: 1000 };

/** Where renting is compared without a plan: the two largest markets. */
const LARGEST_MARKETS = ['US', 'CN'];

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
        const countries = plan === null ? LARGEST_MARKETS : rentCountries(plan);
        if (isWanted) setWorth(machineWorth(machine, catalog, countries, plan));
      });
    }, IN_A_SECOND);
    return () => {
      isWanted = false;
      cancelIdleCallback(idle);
    };
  }, [machine, catalog, plan]);
  return worth;
}
