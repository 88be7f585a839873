import { useTranslation } from 'react-i18next';
import type { DocumentId } from '#core/assessments/document';
import { useSession } from '../../../state/use-state';
import { EmptyState } from '../../../ui/EmptyState';
import { Loading } from '../../../ui/Loading';
import { DocumentEditor } from './DocumentEditor';
import { useDocumentSource } from './use-document-source';

export interface DocumentPageProps {
  readonly id: DocumentId;
  /** Section named in the address. */
  readonly section: string | null;
}

/** One document to hand in, once there is a plan to fill it in from. */
export function DocumentPage({ id, section }: DocumentPageProps) {
  const { t } = useTranslation('documents');
  const hasPlan = useSession((state) => state.plan !== null || state.status === 'opening');
  const source = useDocumentSource();
  if (!hasPlan) return <EmptyState>{t('noPlan')}</EmptyState>;
  if (source === null) return <Loading />;
  return <DocumentEditor key={id} id={id} source={source} wantedSection={section} />;
}
