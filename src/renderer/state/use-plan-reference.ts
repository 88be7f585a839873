import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { PlanAndIpReference, PlanReference } from '../worker/plan-reference';
import { useStores } from './stores-context';
import { useCatalog, useImportedOffers, useIp, useLaw } from './use-state';

/**
 * What a plan is computed from, for a worker that is to come to the figures of the screens.
 *
 * @returns null until all of it has been read, or could not be
 */
export function usePlanReference(): PlanReference | null {
  const { protection: protectionStore } = useStores();
  const catalog = useCatalog((state) => state.catalog);
  const isLawRead = useLaw((state) => state.status !== 'loading');
  const law = useLaw((state) => state.law);
  const isProtectionRead = useStore(protectionStore.store, (state) => state.status !== 'loading');
  const protection = useStore(protectionStore.store, (state) => state.protection);
  const importedOffers = useImportedOffers();
  const isRead = isLawRead && isProtectionRead;
  return useMemo(() => {
    if (catalog === null || !isRead) return null;
    return {
      catalog,
      importedOffers,
      ...(law === null ? {} : { law }),
      ...(protection === null ? {} : { protection }),
    };
  }, [catalog, importedOffers, law, protection, isRead]);
}

/** The same with the rules on intellectual property, which are read when they are first wanted. */
export function usePlanAndIpReference(): PlanAndIpReference | null {
  const { ip: ipStore } = useStores();
  const reference = usePlanReference();
  const isIpRead = useIp(({ status }) => status !== 'idle' && status !== 'loading');
  const ip = useIp((state) => state.ip);
  useEffect(() => void ipStore.want(), [ipStore]);
  return useMemo(() => {
    if (reference === null || !isIpRead) return null;
    return { ...reference, ...(ip === null ? {} : { ip }) };
  }, [reference, isIpRead, ip]);
}
