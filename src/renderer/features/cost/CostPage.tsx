import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isLanguagePlan } from '#core/workload/resolve';
import { useAddress } from '../../app/use-address';
import { useStores } from '../../state/stores-context';
import { useCatalog, useEvaluationState, useSession } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import { CostScreen } from './CostScreen';
import { fieldPlace } from './input-field';
import { useCostView } from './use-cost-view';
import { ViewSwitch } from './ViewSwitch';
import { VIEWS } from './views';

/** What the plan costs: how much, why, when, and what would change it. */
export function CostPage() {
  const { t } = useTranslation('cost');
  const { evaluation, catalog } = useStores();
  const view = useCostView();
  const asked = useAddress('/cost').get('view');
  const entry = VIEWS.find(({ id }) => id === asked);
  const plan = useSession((state) => state.plan);
  const isOpening = useSession((state) => state.status === 'opening');
  const error = useEvaluationState((state) => (state.status === 'failed' ? state.error : null));
  const catalogError = useCatalog((state) => state.error);
  const fault = error ?? catalogError;
  if (plan !== null && view !== null && entry !== undefined)
    return (
      <div>
        <PageHead title={t('title')} />
        <ViewSwitch />
        {error === null ? null : <ErrorState title={t('failed.title')} detail={error.message} />}
        {entry.isOfLanguage && !isLanguagePlan(view.plan) ? (
          <EmptyState action={<Link href={fieldPlace('workload.kind')}>{t('view.otherModel.action')}</Link>}>
            {t('view.otherModel.text')}
          </EmptyState>
        ) : (
          <Suspense fallback={<Loading />}>
            <entry.View view={view} />
          </Suspense>
        )}
      </div>
    );
  if (plan !== null && view !== null) return <CostScreen view={view} error={error} />;
  return (
    <div>
      <PageHead title={t('title')} />
      {plan === null && !isOpening ? (
        <EmptyState action={<Link href="/">{t('none.action')}</Link>}>{t('none.text')}</EmptyState>
      ) : fault !== null ? (
        <ErrorState
          title={t('failed.title')}
          detail={fault.message}
          action={
            <button
              type="button"
              className="link"
              onClick={() => {
                if (catalogError !== null) void catalog.load();
                evaluation.request(plan);
              }}
            >
              {t('failed.action')}
            </button>
          }
        />
      ) : (
        <Loading />
      )}
    </div>
  );
}
