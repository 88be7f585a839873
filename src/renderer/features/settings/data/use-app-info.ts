import { useCallback, useEffect, useState } from 'react';
import type { AppContract } from '#core/contract/contract';
import type { OutputOf } from '#core/contract/define-contract';
import { useStores } from '../../../state/stores-context';

export interface AppInfoState {
  /** null until it has been read. */
  readonly info: OutputOf<AppContract, 'app.info'> | null;
  /** Whether the database hangs together; null while it is being read. */
  readonly check: OutputOf<AppContract, 'app.check'> | 'failed' | null;
}

/** What this installation is, and whether its database is sound. */
export function useAppInfo() {
  const { call } = useStores();
  const [state, setState] = useState<AppInfoState>({ info: null, check: null });

  const read = useCallback(async () => {
    setState(({ info }) => ({ info, check: null }));
    const [info, check] = await Promise.all([call('app.info', {}), call('app.check', {})]);
    setState((before) => ({
      info: info.ok ? info.value : before.info,
      check: check.ok ? check.value : 'failed',
    }));
  }, [call]);
  useEffect(() => {
    void read();
  }, [read]);

  return { ...state, read };
}
