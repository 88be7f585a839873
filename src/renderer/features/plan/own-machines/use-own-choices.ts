import { useEffect, useMemo } from 'react';
import type { ListedMachine } from '#core/machine/own-machine-of';
import type { Plan } from '#core/plan/plan';
import { useStores } from '../../../state/stores-context';
import { useMachines } from '../../../state/use-state';
import { type OwnChoices, ownChoices } from './own-choices';

export interface OwnMachinesView {
  readonly choices: OwnChoices;
  readonly listed: readonly ListedMachine[];
}

/** Measured machines beside those of the plan; the list is read once. */
export function useOwnChoices({ machines }: Pick<Plan, 'machines'>): OwnMachinesView {
  const { machines: store } = useStores();
  const listed = useMachines((state) => state.machines);
  useEffect(() => void store.want(), [store]);
  return useMemo(
    () => ({ choices: ownChoices(machines === undefined ? {} : { machines }, listed), listed }),
    [machines, listed],
  );
}
