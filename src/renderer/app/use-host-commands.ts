import { useEffect } from 'react';
import { useStores } from '../state/stores-context';
import type { Commands } from './commands';
import { runHostCommand } from './host-commands';

/** Listens to the menu of the desktop shell. */
export function useHostCommands(commands: Commands): void {
  const { host } = useStores();
  useEffect(() => host?.onCommand((command) => runHostCommand(command, commands)), [host, commands]);
}
