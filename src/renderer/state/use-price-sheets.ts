import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import type { PriceSheet } from '#core/contract/prices';
import { useStores } from './stores-context';
import { useImportedOffers } from './use-state';

export interface SheetsState {
  /** Last imported first; null until they have been read. */
  readonly sheets: readonly PriceSheet[] | null;
  readonly error: AppError | null;
}

/** The imported price lists; read again whenever the imported prices change. */
export function usePriceSheets() {
  const { call, ui, refreshImportedOffers } = useStores();
  const offers = useImportedOffers();
  const [state, setState] = useState<SheetsState>({ sheets: null, error: null });

  const load = useCallback(async () => {
    const sheets = await call('prices.list', {});
    setState(sheets.ok ? { sheets: sheets.value, error: null } : { sheets: null, error: sheets.error });
  }, [call]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new prices mean that the lists have changed
  useEffect(() => {
    void load();
  }, [load, offers]);

  const remove = useCallback(
    async (sheet: PriceSheet) => {
      const removed = await call('prices.remove', { id: sheet.id });
      if (!removed.ok) ui.showFault(removed.error);
      await refreshImportedOffers();
      return removed.ok;
    },
    [call, ui, refreshImportedOffers],
  );

  return { ...state, load, remove };
}
