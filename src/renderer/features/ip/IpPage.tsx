import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useStores } from '../../state/stores-context';
import { useCatalog, useIp, useSession } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { IpScreen } from './IpScreen';
import { useIpData } from './use-ip-data';
import { usePlace } from './use-place';
import { useWords } from './use-words';

/** What threatens the plan's intellectual property, where, and what can be done about it. */
export function IpPage() {
  const { t: tCommon } = useTranslation('common');
  const words = useWords();
  const { t } = words;
  const stores = useStores();
  const place = usePlace();
  const data = useIpData();
  const hasPlan = useSession((state) => state.plan !== null || state.status === 'opening');
  const ipError = useIp((state) => state.error);
  const catalogError = useCatalog((state) => state.error);
  useEffect(() => void stores.ip.want(), [stores]);
  if (data !== null) return <IpScreen data={data} place={place} words={words} />;
  const failed = ipError !== null ? stores.ip : catalogError !== null ? stores.catalog : null;
  return (
    <>
      <h1>{t('title')}</h1>
      {failed !== null ? (
        <ErrorState
          title={t(failed === stores.ip ? 'ipFailed' : 'catalogFailed')}
          detail={(ipError ?? catalogError)?.message ?? ''}
          action={
            <button type="button" className="link" onClick={() => void failed.load()}>
              {tCommon('retry')}
            </button>
          }
        />
      ) : hasPlan ? (
        <Loading>{t('loading')}</Loading>
      ) : (
        <EmptyState action={<Link href="/">{t('toHome')}</Link>}>{t('noPlan')}</EmptyState>
      )}
    </>
  );
}
