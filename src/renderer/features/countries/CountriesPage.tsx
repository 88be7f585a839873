import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useStores } from '../../state/stores-context';
import { useCatalog, useEvaluationState, useSession } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { CountriesView } from './CountriesView';
import classes from './page.module.css';
import { useCountriesData } from './use-countries-data';
import { usePlace } from './use-place';

/** Where to train, serve and hire: all countries by cost, on a map and side by side. */
export function CountriesPage() {
  const { t } = useTranslation('countries');
  const { t: tCommon } = useTranslation('common');
  const stores = useStores();
  const place = usePlace();
  const data = useCountriesData(place.measure);
  const hasPlan = useSession((state) => state.plan !== null || state.status === 'opening');
  const catalogError = useCatalog((state) => state.error);
  const { status, error } = useEvaluationState((state) => state);
  const { ui } = stores;

  useEffect(() => {
    if (place.country !== null) ui.selectCountry(place.country);
  }, [ui, place.country]);

  if (data !== null && hasPlan)
    return <CountriesView data={data} place={place} isUpdating={status === 'computing'} error={error} />;
  return (
    <div className={classes.page}>
      <h1>{t('title')}</h1>
      {catalogError !== null ? (
        <ErrorState
          title={t('catalogFailed')}
          detail={catalogError.message}
          action={
            <button type="button" className="link" onClick={() => void stores.catalog.load()}>
              {tCommon('retry')}
            </button>
          }
        />
      ) : status === 'failed' ? (
        <ErrorState title={t('failed')} {...(error === null ? {} : { detail: error.message })} />
      ) : hasPlan ? (
        <Loading>{t('loading')}</Loading>
      ) : (
        <EmptyState action={<Link href="/">{t('toHome')}</Link>}>{t('empty')}</EmptyState>
      )}
    </div>
  );
}
