import { useEffect } from 'react';
import { useStores } from '../state/stores-context';

/** Stores what is unsaved when the window is hidden or goes away. */
export function useSaveOnExit(): void {
  const { session } = useStores();
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void session.flush();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', session.flushOnExit);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', session.flushOnExit);
    };
  }, [session]);
}
