import { useMemo } from 'react';
import { useStores } from '../state/stores-context';
import { type Commands, createCommands } from './commands';
import { navigate } from './hash-location';
import { saveTextFile } from './save-file';

/** The commands of this window. */
export function useCommands(): Commands {
  const stores = useStores();
  return useMemo(() => createCommands({ stores, goTo: navigate, saveFile: saveTextFile }), [stores]);
}
