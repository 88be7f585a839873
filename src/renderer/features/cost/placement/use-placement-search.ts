import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';
import { useStores } from '../../../state/stores-context';
import { useCatalog, useIp, useLaw } from '../../../state/use-state';
import type { FoundPlacements, PlacementReference } from '../../../worker/placement-messages';
import { openPlacementWorker, type PlacementPort } from '../../../worker/placement-port';

export interface PlacementSearchState {
  /** Of the newest question that was answered; null = none yet. */
  readonly found: FoundPlacements | null;
  readonly isSearching: boolean;
  readonly error: string | null;
}

interface Question {
  readonly plan: Plan;
  readonly constraints: PlacementSearch;
  readonly opened: Plan['placement'] | null;
}

/**
 * Searches the placements of a plan in a worker of its own, from when this is first drawn until it goes. One search runs at
 * a time and only the newest question waits behind it.
 */
export function usePlacementSearch(
  plan: Plan,
  constraints: PlacementSearch,
  opened: Plan['placement'] | null,
): PlacementSearchState {
  const reference = useReference();
  const [state, setState] = useState<PlacementSearchState>({ found: null, isSearching: true, error: null });
  const line = useRef<ReturnType<typeof createLine> | null>(null);
  useEffect(() => {
    const opened = createLine(setState);
    line.current = opened;
    return () => {
      opened.close();
      line.current = null;
    };
  }, []);
  useEffect(() => {
    if (reference !== null) line.current?.know(reference);
  }, [reference]);
  useEffect(() => {
    line.current?.ask({ plan, constraints, opened });
  }, [plan, constraints, opened]);
  return state;
}

/** @returns null until all of it has been read, or could not be */
function useReference(): PlacementReference | null {
  const { ip: ipStore, importedOffers, protection } = useStores();
  const catalog = useCatalog((state) => state.catalog);
  const law = useLaw((state) => state);
  const ip = useIp((state) => state);
  const fees = useStore(protection.store, (state) => state);
  const offers = useStore(importedOffers);
  useEffect(() => void ipStore.want(), [ipStore]);
  const isReady =
    catalog !== null &&
    law.status !== 'loading' &&
    fees.status !== 'loading' &&
    ip.status !== 'idle' &&
    ip.status !== 'loading';
  const [reference, setReference] = useState<PlacementReference | null>(null);
  useEffect(() => {
    if (!isReady || catalog === null) return;
    setReference({
      catalog,
      importedOffers: offers,
      ...(law.law === null ? {} : { law: law.law }),
      ...(fees.protection === null ? {} : { protection: fees.protection }),
      ...(ip.ip === null ? {} : { ip: ip.ip }),
    });
  }, [isReady, catalog, offers, law.law, fees.protection, ip.ip]);
  return reference;
}

/** The end of the line to the worker. */
function createLine(tell: (change: (state: PlacementSearchState) => PlacementSearchState) => void) {
  let port: PlacementPort | null = null;
  let reference: PlacementReference | null = null;
  let running: number | null = null;
  let wanted: Question | null = null;
  let lastRequestId = 0;

  function next(): void {
    if (running !== null || wanted === null || reference === null) return;
    if (port === null) {
      port = openPlacementWorker(onReply, onCrash);
      port.post({ kind: 'reference', reference });
    }
    lastRequestId += 1;
    running = lastRequestId;
    port.post({ kind: 'search', requestId: running, ...wanted });
    wanted = null;
  }

  function onReply(reply: Parameters<Parameters<typeof openPlacementWorker>[0]>[0]): void {
    if (reply.requestId !== running) return;
    running = null;
    const isSearching = wanted !== null;
    if (reply.kind === 'failed') tell((state) => ({ ...state, isSearching, error: reply.message }));
    else {
      const { kind: _kind, requestId: _requestId, ...found } = reply;
      tell(() => ({ found, isSearching, error: null }));
    }
    next();
  }

  function onCrash(message: string): void {
    port?.close();
    port = null;
    running = null;
    tell((state) => ({ ...state, isSearching: false, error: message }));
  }

  return {
    know(given: PlacementReference): void {
      reference = given;
      port?.post({ kind: 'reference', reference: given });
      next();
    },
    ask(question: Question): void {
      wanted = question;
      tell((state) => ({ ...state, isSearching: true }));
      next();
    },
    close(): void {
      port?.close();
    },
  };
}
