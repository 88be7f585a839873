import { useTranslation } from 'react-i18next';
import { usePlanDuties } from '../../state/use-plan-duties';
import { useSession } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';

/** Which duties the plan has, where, why and by when. */
export function CompliancePage() {
  const { t } = useTranslation('compliance');
  const hasPlan = useSession((state) => state.plan !== null);
  const duties = usePlanDuties();
  if (!hasPlan) return <EmptyState>{t('noPlan')}</EmptyState>;
  if (duties === null) return <Loading />;
  const applying = duties.duties.filter(({ assessment }) => assessment.state === 'applies');
  return <PageHead title={t('title')} meta={t('meta', { count: applying.length })} />;
}
