import { useStore } from 'zustand';
import { useStores } from './stores-context';

/** True while the backend does not answer. */
export function useConnectionLost(): boolean {
  return useStore(useStores().connection, (state) => state.status === 'lost');
}
