import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useStores } from '../../state/stores-context';
import { useCatalog, useLaw, useSession } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { ComplianceView } from './ComplianceView';
import { DocumentPage } from './documents/DocumentPage';
import { useDocumentsPlace } from './documents/use-documents-place';
import { useCompliance } from './use-compliance';
import { isOverAllLaw, usePlace } from './use-place';
import { useWords } from './use-words';

/** Which duties the plan has, where, why and by when, and what is to be handed in; one document has a page of its own. */
export function CompliancePage() {
  const { document, section } = useDocumentsPlace();
  return document === null ? <DutiesPage /> : <DocumentPage id={document} section={section} />;
}

function DutiesPage() {
  const { t: tCommon } = useTranslation('common');
  const words = useWords();
  const { t } = words;
  const stores = useStores();
  const place = usePlace();
  const data = useCompliance(isOverAllLaw(place) ? 'all' : place.asked);
  const hasPlan = useSession((state) => state.plan !== null || state.status === 'opening');
  const lawError = useLaw((state) => state.error);
  const catalogError = useCatalog((state) => state.error);
  if (data !== null) return <ComplianceView data={data} place={place} words={words} />;
  const failed = lawError !== null ? stores.law : catalogError !== null ? stores.catalog : null;
  return (
    <>
      <h1>{t('title')}</h1>
      {failed !== null ? (
        <ErrorState
          title={t(failed === stores.law ? 'lawFailed' : 'catalogFailed')}
          detail={(lawError ?? catalogError)?.message ?? ''}
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
