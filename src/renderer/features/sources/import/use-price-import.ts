import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import type { PriceSheet } from '#core/contract/prices';
import {
  type ExchangeReading,
  isExchangeTable,
  readExchangeTable,
  takenRates,
  withRates,
} from '#core/prices/exchange-table';
import { isSkyPilotLayout, providerInName } from '#core/prices/skypilot-layout';
import { dayOf } from '../../../format/dates';
import { useStores } from '../../../state/stores-context';
import { openPreview } from './open-preview';
import type { PriceListPreview } from './preview-price-list';
import { type FileRefusal, refuseByContent, refuseBySize } from './refuse-file';

/** What a list in the layout of SkyPilot does not say itself. */
export interface SheetOrigin {
  readonly provider: string;
  /** YYYY-MM */
  readonly month: string;
}

export type ImportState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly fileName: string }
  | { readonly status: 'refused'; readonly fileName: string; readonly reason: FileRefusal }
  /** Whose prices these are, and of when. */
  | {
      readonly status: 'asking';
      readonly fileName: string;
      readonly text: string;
      readonly provider: string | null;
      readonly month: string;
    }
  | { readonly status: 'rates'; readonly fileName: string; readonly reading: ExchangeReading }
  | { readonly status: 'rates-done'; readonly count: number }
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
  const { call, catalog, importedOffers, refreshImportedOffers, session, ui } = useStores();
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const reading = useRef<AbortController | null>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const reset = useCallback(() => {
    reading.current?.abort();
    setState({ status: 'idle' });
  }, []);

  const begin = useCallback(() => {
    reading.current?.abort();
    reading.current = new AbortController();
    return reading.current.signal;
  }, []);

  /** Compares a list with the prices in use, in a thread of its own. */
  const check = useCallback(
    async (fileName: string, text: string, origin: SheetOrigin | null) => {
      const signal = begin();
      const data = catalog.store.getState().catalog;
      if (data === null) return;
      setState({ status: 'reading', fileName });
      const references = {
        acceleratorIds: new Set(data.accelerators.map(({ id }) => id)),
        countries: new Set(data.countries.map(({ iso2 }) => iso2)),
        importedIn: dayOf(Date.now()).slice(0, 7),
      };
      const known = [...importedOffers.getState(), ...data.offers];
      const { offers, accelerators } = data;
      const skyPilot =
        origin === null
          ? {}
          : {
              skyPilot: {
                catalog: { offers, accelerators },
                provider: origin.provider,
                asOf: origin.month,
                fileName,
              },
            };
      const checked = await openPreview({ text, references, known, ...skyPilot }, signal);
      if (signal.aborted) return;
      if (!checked.ok) return setState({ status: 'refused', fileName, reason: 'unreadable' });
      setState({ status: 'preview', fileName, preview: checked.value });
    },
    [begin, catalog, importedOffers],
  );

  const choose = useCallback(
    async (file: File) => {
      const signal = begin();
      const fileName = file.name.slice(0, MAX_NAME_CHARS);
      const refuse = (reason: FileRefusal) => setState({ status: 'refused', fileName, reason });
      const tooLarge = refuseBySize(file.size);
      if (tooLarge !== null) return refuse(tooLarge);
      setState({ status: 'reading', fileName });
      const text = await file.text().catch(() => null);
      const data = catalog.store.getState().catalog;
      if (signal.aborted) return;
      if (text === null || data === null) return refuse('unreadable');
      const odd = refuseByContent(text);
      if (odd !== null) return refuse(odd);
      const today = dayOf(Date.now());
      if (isExchangeTable(text)) {
        const currencies = new Set(['USD', ...data.countries.map(({ currency }) => currency)]);
        const table = readExchangeTable(text, { currencies, today, fileName });
        return setState({ status: 'rates', fileName, reading: table });
      }
      if (isSkyPilotLayout(text)) {
        const provider = providerInName(
          fileName,
          data.providers.map(({ id }) => id),
        );
        return setState({ status: 'asking', fileName, text, provider, month: today.slice(0, 7) });
      }
      return check(fileName, text, null);
    },
    [begin, catalog, check],
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

  /** Puts the rates into the open plan, as one step that can be undone. */
  const confirmRates = useCallback(() => {
    const { plan } = session.store.getState();
    if (state.status !== 'rates' || plan === null) return;
    const { rates } = state.reading;
    const before = plan.exchangeRates ?? [];
    const done = session.edit('exchangeRates', withRates(before, rates), 'edit:exchangeRates');
    if (!done.ok) return ui.showFault(done.error);
    setState({ status: 'rates-done', count: takenRates(before, rates).length });
  }, [state, session, ui]);

  return { state, choose, check, confirm, confirmRates, reset };
}
