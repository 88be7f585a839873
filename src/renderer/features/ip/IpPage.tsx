import { useEffect } from 'react';
import { WaitingPage } from '../../app/WaitingPage';
import { useStores } from '../../state/stores-context';
import { useCatalog, useIp } from '../../state/use-state';
import { IpScreen } from './IpScreen';
import { useIpData } from './use-ip-data';
import { usePlace } from './use-place';
import { useWords } from './use-words';

/** What threatens the plan's intellectual property, where, and what can be done about it. */
export function IpPage() {
  const words = useWords();
  const { t } = words;
  const { ip, catalog } = useStores();
  const place = usePlace();
  const data = useIpData();
  const ipError = useIp((state) => state.error);
  const catalogError = useCatalog((state) => state.error);
  useEffect(() => void ip.want(), [ip]);
  if (data !== null) return <IpScreen data={data} place={place} words={words} />;
  return (
    <WaitingPage
      title={t('title')}
      failure={
        ipError !== null
          ? { title: t('ipFailed'), error: ipError, load: ip.load }
          : catalogError !== null
            ? { title: t('catalogFailed'), error: catalogError, load: catalog.load }
            : null
      }
      loading={t('loading')}
      noPlan={t('noPlan')}
      toHome={t('toHome')}
    />
  );
}
