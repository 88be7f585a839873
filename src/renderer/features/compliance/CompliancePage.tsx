import { useTranslation } from 'react-i18next';
import { Link, useSearch } from 'wouter';
import { usePlanDuties } from '../../state/use-plan-duties';
import { useSession } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import { DocumentsView } from './documents/DocumentsView';
import { documentsAddress } from './documents/use-documents-place';

/** Which duties the plan has, where, why and by when; `?view=documents` shows what is to be handed in. */
export function CompliancePage() {
  const view = new URLSearchParams(useSearch()).get('view');
  return view === 'documents' ? <DocumentsView /> : <Duties />;
}

function Duties() {
  const { t } = useTranslation('compliance');
  const { t: tDocuments } = useTranslation('documents');
  const hasPlan = useSession((state) => state.plan !== null);
  const duties = usePlanDuties();
  if (!hasPlan) return <EmptyState>{t('noPlan')}</EmptyState>;
  if (duties === null) return <Loading />;
  const applying = duties.duties.filter(({ assessment }) => assessment.state === 'applies');
  return (
    <PageHead
      title={t('title')}
      meta={t('meta', { count: applying.length })}
      actions={<Link href={documentsAddress()}>{tDocuments('title')}</Link>}
    />
  );
}
