import { useEffect, useState } from 'react';
import type { CloudOffer } from '#core/catalog/catalog';
import { useStores } from '../../state/stores-context';

const NONE: readonly CloudOffer[] = [];

/** The offers of imported price lists; asked for only when a price comes from one. */
export function useImportedOffers(isWanted: boolean): readonly CloudOffer[] {
  const { call } = useStores();
  const [offers, setOffers] = useState(NONE);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void call('prices.offers', {}).then((answer) => {
      if (isCurrent && answer.ok) setOffers(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [call, isWanted]);
  return isWanted ? offers : NONE;
}
