import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import type { PriceSheet } from '#core/contract/prices';
import { useStores } from '../../../state/stores-context';
import { openPreview } from './open-preview';
import type { PriceListPreview } from './preview-price-list';
import { type FileRefusal, refuseByContent, refuseBySize } from './refuse-file';

export type ImportState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly fileName: string }
  | { readonly status: 'refused'; readonly fileName: string; readonly reason: FileRefusal }
  | {
      readonly status: 'preview' | 'importing';
      readonly fileName: string;
      readonly preview: PriceListPreview;
    }
  | { readonly status: 'failed'; readonly fileName: string; readonly error: AppError }
  | { readonly status: 'done'; readonly sheet: PriceSheet };

/** Longest name the backend keeps [characters]. */
const MAX_NAME_CHARS = 300;

/** Steps of an import: choose, check, look, confirm. Nothing is stored before the last one. */
export function usePriceImport() {
  const { call, catalog, importedOffers, refreshImportedOffers } = useStores();
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const reading = useRef<AbortController | null>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const reset = useCallback(() => {
    reading.current?.abort();
    setState({ status: 'idle' });
  }, []);

  const choose = useCallback(
    async (file: File) => {
      reading.current?.abort();
      const abort = new AbortController();
      reading.current = abort;
      const fileName = file.name.slice(0, MAX_NAME_CHARS);
      const refuse = (reason: FileRefusal) => setState({ status: 'refused', fileName, reason });
      const tooLarge = refuseBySize(file.size);
      if (tooLarge !== null) return refuse(tooLarge);
      setState({ status: 'reading', fileName });
      const text = await file.text().catch(() => null);
      const data = catalog.store.getState().catalog;
      if (abort.signal.aborted) return;
      if (text === null || data === null) return refuse('unreadable');
      const odd = refuseByContent(text);
      if (odd !== null) return refuse(odd);
      const references = {
        acceleratorIds: new Set(data.accelerators.map(({ id }) => id)),
        countries: new Set(data.countries.map(({ iso2 }) => iso2)),
      };
      const known = [...importedOffers.getState(), ...data.offers];
      const checked = await openPreview({ text, references, known }, abort.signal);
      if (abort.signal.aborted) return;
      if (!checked.ok) return refuse('unreadable');
      setState({ status: 'preview', fileName, preview: checked.value });
    },
    [catalog, importedOffers],
  );

  /** Stores the valid rows; the figures follow at once. */
  const confirm = useCallback(async () => {
    if (state.status !== 'preview' || state.preview.csv === null) return;
    const { fileName, preview } = state;
    setState({ ...state, status: 'importing' });
    const stored = await call('prices.import', { fileName, csv: preview.csv ?? '' });
    if (!stored.ok) return setState({ status: 'failed', fileName, error: stored.error });
    await refreshImportedOffers();
    setState({ status: 'done', sheet: stored.value });
  }, [state, call, refreshImportedOffers]);

  return { state, choose, confirm, reset };
}
