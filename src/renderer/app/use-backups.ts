import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import type { Backup } from '#core/contract/settings';
import type { Result } from '#core/shared/result';
import { useStores } from '../state/stores-context';

export interface BackupsState {
  /** Newest first; null until they have been read. */
  readonly backups: readonly Backup[] | null;
  readonly error: AppError | null;
}

/** The backups of the store: the list, a new one, and the way back to one. */
export function useBackups() {
  const { call, session, reload } = useStores();
  const [state, setState] = useState<BackupsState>({ backups: null, error: null });

  const load = useCallback(async () => {
    const listed = await call('backups.list', {});
    setState(listed.ok ? { backups: listed.value, error: null } : { backups: null, error: listed.error });
  }, [call]);

  useEffect(() => {
    void load();
  }, [load]);

  const create = useCallback(async (): Promise<Result<Backup, AppError>> => {
    const unsaved = await session.flush();
    if (unsaved !== null) return { ok: false, error: unsaved };
    const created = await call('backups.create', {});
    await load();
    return created;
  }, [call, session, load]);

  /** Takes the place of the present state, which is kept as a backup first. */
  const restore = useCallback(
    async (fileName: string): Promise<Result<{ planCount: number }, AppError>> => {
      const unsaved = await session.flush();
      if (unsaved !== null) return { ok: false, error: unsaved };
      const restored = await call('backups.restore', { fileName });
      if (restored.ok) await reload();
      await load();
      return restored;
    },
    [call, session, reload, load],
  );

  return { ...state, load, create, restore };
}
