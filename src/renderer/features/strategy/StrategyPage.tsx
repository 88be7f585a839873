import { useTranslation } from 'react-i18next';
import { WaitingPage } from '../../app/WaitingPage';
import { useStores } from '../../state/stores-context';
import { useCatalog, useEvaluationState, useSession } from '../../state/use-state';
import { StrategyScreen } from './StrategyScreen';
import { useStrategyData } from './use-strategy-data';

/** Where to land first, and why: how the plan's strengths carry to a market, which market, and how to enter it. */
export function StrategyPage() {
  const { t } = useTranslation('strategy');
  const { catalog, evaluation } = useStores();
  const data = useStrategyData();
  const plan = useSession((state) => state.plan);
  const catalogError = useCatalog((state) => state.error);
  const error = useEvaluationState((state) => (state.status === 'failed' ? state.error : null));
  if (data !== null) return <StrategyScreen data={data} />;
  return (
    <WaitingPage
      title={t('title')}
      failure={
        catalogError !== null
          ? { title: t('catalogFailed'), error: catalogError, load: catalog.load }
          : error !== null
            ? { title: t('figuresFailed'), error, load: async () => evaluation.request(plan) }
            : null
      }
      loading={t('loading')}
      noPlan={t('noPlan')}
      toHome={t('toHome')}
    />
  );
}
