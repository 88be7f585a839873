import { useMemo } from 'react';
import { useStores } from '../state/stores-context';
import { type Commands, createCommands } from './commands';
import { DOWNLOADS } from './export-plan';
import { navigate } from './hash-location';

/** The commands of this window. */
export function useCommands(): Commands {
  const stores = useStores();
  return useMemo(() => createCommands({ stores, goTo: navigate, saver: DOWNLOADS }), [stores]);
}
