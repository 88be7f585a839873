import { useTranslation } from 'react-i18next';
import { WaitingPage } from '../../app/WaitingPage';
import { usePlan } from '../../state/use-state';
import { FairnessScreen } from './FairnessScreen';

/** How a model treats groups of people, from its answers on a test: harm first, then the figures. */
export function FairnessPage() {
  const { t } = useTranslation('fairness');
  const plan = usePlan((current) => current);
  if (plan !== null) return <FairnessScreen plan={plan} />;
  return (
    <WaitingPage
      title={t('title')}
      failure={null}
      loading={t('loading')}
      noPlan={t('noPlan')}
      toHome={t('toHome')}
    />
  );
}
