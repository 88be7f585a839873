import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '#core/plan/plan';
import type { WeightFault } from '#core/strategy/ranking/weights/resolve-weights';
import { useStores } from '../state/stores-context';
import { useCatalog, useIp, useLaw } from '../state/use-state';
import type { RankedMarkets, RankingReference, RankingReply } from '../worker/ranking-messages';
import { openRankingWorker, type RankingPort } from '../worker/ranking-port';

export interface RankingState {
  /** Of the newest question with weights that was answered; null = none yet. */
  readonly ranked: RankedMarkets | null;
  /** The plan that it belongs to. */
  readonly plan: Plan | null;
  /** Why the newest weights are none to rank by; null = they are. */
  readonly fault: WeightFault | null;
  readonly isRanking: boolean;
  readonly error: string | null;
}

const NOTHING: RankingState = { ranked: null, plan: null, fault: null, isRanking: true, error: null };

/**
 * Ranks the markets of a plan in a worker of its own, from when this is first drawn until it goes. One question is answered
 * at a time and only the newest waits behind it.
 *
 * @param plan null = nothing is asked, and no worker is started
 * @param opened a country whose facts are wanted
 */
export function useRanking(plan: Plan | null, opened: string | null): RankingState {
  const reference = useReference(plan !== null);
  const [state, setState] = useState<RankingState>(NOTHING);
  const line = useRef<ReturnType<typeof createLine> | null>(null);
  useEffect(() => {
    const created = createLine(setState);
    line.current = created;
    return () => {
      created.close();
      line.current = null;
    };
  }, []);
  useEffect(() => {
    if (reference !== null) line.current?.know(reference);
  }, [reference]);
  useEffect(() => {
    if (plan !== null) line.current?.ask(plan, opened);
  }, [plan, opened]);
  return state;
}

/** @returns null until all of it has been read, or could not be */
function useReference(isWanted: boolean): RankingReference | null {
  const { ip: ipStore, importedOffers, protection } = useStores();
  const catalog = useCatalog((state) => state.catalog);
  const law = useLaw((state) => state);
  const ip = useIp((state) => state);
  const fees = useStore(protection.store, (state) => state);
  const offers = useStore(importedOffers);
  useEffect(() => {
    if (isWanted) void ipStore.want();
  }, [isWanted, ipStore]);
  const isReady =
    law.status !== 'loading' && fees.status !== 'loading' && ip.status !== 'idle' && ip.status !== 'loading';
  const [reference, setReference] = useState<RankingReference | null>(null);
  useEffect(() => {
    if (!isWanted || !isReady || catalog === null) return;
    setReference({
      catalog,
      importedOffers: offers,
      ...(law.law === null ? {} : { law: law.law }),
      ...(fees.protection === null ? {} : { protection: fees.protection }),
      ...(ip.ip === null ? {} : { ip: ip.ip }),
    });
  }, [isWanted, isReady, catalog, offers, law.law, fees.protection, ip.ip]);
  return reference;
}

interface Question {
  readonly plan: Plan;
  readonly opened: string | null;
}

/** The end of the line to the worker. */
function createLine(tell: (change: (state: RankingState) => RankingState) => void) {
  let port: RankingPort | null = null;
  let reference: RankingReference | null = null;
  let running: (Question & { readonly requestId: number }) | null = null;
  let wanted: Question | null = null;
  let lastRequestId = 0;

  function next(): void {
    if (running !== null || wanted === null || reference === null) return;
    if (port === null) {
      port = openRankingWorker(onReply, onCrash);
      port.post({ kind: 'reference', reference });
    }
    lastRequestId += 1;
    running = { ...wanted, requestId: lastRequestId };
    wanted = null;
    port.post({ kind: 'rank', ...running });
  }

  function onReply(reply: RankingReply): void {
    if (running === null || reply.requestId !== running.requestId) return;
    const { plan } = running;
    running = null;
    const isRanking = wanted !== null;
    tell((state) => {
      switch (reply.kind) {
        case 'ranked':
          return { ranked: reply, plan, fault: null, isRanking, error: null };
        case 'no-weights':
          return { ...state, plan, fault: reply.fault, isRanking, error: null };
        case 'failed':
          return { ...state, plan, isRanking, error: reply.message };
      }
    });
    next();
  }

  function onCrash(message: string): void {
    port?.close();
    port = null;
    running = null;
    tell((state) => ({ ...state, isRanking: false, error: message }));
  }

  return {
    know(given: RankingReference): void {
      reference = given;
      port?.post({ kind: 'reference', reference: given });
      next();
    },
    ask(plan: Plan, opened: string | null): void {
      wanted = { plan, opened };
      tell((state) => ({ ...state, isRanking: true }));
      next();
    },
    close(): void {
      port?.close();
    },
  };
}
