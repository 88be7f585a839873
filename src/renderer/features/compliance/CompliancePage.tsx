import { WaitingPage } from '../../app/WaitingPage';
import { useStores } from '../../state/stores-context';
import { useCatalog, useLaw } from '../../state/use-state';
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
  const words = useWords();
  const { t } = words;
  const { law, catalog } = useStores();
  const place = usePlace();
  const data = useCompliance(isOverAllLaw(place) ? 'all' : place.asked);
  const lawError = useLaw((state) => state.error);
  const catalogError = useCatalog((state) => state.error);
  if (data !== null) return <ComplianceView data={data} place={place} words={words} />;
  return (
    <WaitingPage
      title={t('title')}
      failure={
        lawError !== null
          ? { title: t('lawFailed'), error: lawError, load: law.load }
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
