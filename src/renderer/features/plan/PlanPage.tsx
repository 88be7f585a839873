import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSession } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Questionnaire } from './Questionnaire';

/** The guided questionnaire of the open plan. */
export function PlanPage() {
  const { t } = useTranslation('plan');
  const status = useSession((state) => state.status);
  const id = useSession((state) => state.id);
  const plan = useSession((state) => state.plan);
  const isSample = useSession((state) => state.sample);
  if (plan === null || id === null)
    return status === 'opening' ? (
      <Loading />
    ) : (
      <>
        <h1>{t('title')}</h1>
        <EmptyState action={<Link href="/">{t('none.action')}</Link>}>{t('none.text')}</EmptyState>
      </>
    );
  return <Questionnaire key={id} plan={plan} isSample={isSample} />;
}
