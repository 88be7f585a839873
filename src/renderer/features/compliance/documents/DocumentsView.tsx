import { useTranslation } from 'react-i18next';
import { useSession } from '../../../state/use-state';
import { EmptyState } from '../../../ui/EmptyState';
import { Loading } from '../../../ui/Loading';
import { DocumentEditor } from './DocumentEditor';
import { DocumentList } from './DocumentList';
import { useDocumentSource } from './use-document-source';
import { useDocumentsPlace } from './use-documents-place';

/** The documents to hand in: the list of them, or one to write. */
export function DocumentsView() {
  const { t } = useTranslation('documents');
  const hasPlan = useSession((state) => state.plan !== null);
  const source = useDocumentSource();
  const place = useDocumentsPlace();
  if (!hasPlan) return <EmptyState>{t('noPlan')}</EmptyState>;
  if (source === null) return <Loading />;
  if (place.document === null) return <DocumentList source={source} />;
  return (
    <DocumentEditor key={place.document} id={place.document} source={source} wantedSection={place.section} />
  );
}
