import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useServingAnalysis } from '../../../serving/use-serving-analysis';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Legend } from '../../../ui/Legend';
import { Loading } from '../../../ui/Loading';
import { ReadMore } from '../../../ui/ReadMore';
import { fieldPlace } from '../input-field';
import { useNames } from '../use-names';
import shared from '../view.module.css';
import type { CostViewProps } from '../views';
import { AnswerFields } from './AnswerFields';
import { ApiSection } from './ApiSection';
import { FitNotice } from './FitNotice';
import { HoldingSection } from './HoldingSection';
import { LatencySection } from './LatencySection';
import { OptionsSection } from './OptionsSection';
import { ServingHeadline } from './ServingHeadline';
import classes from './serving.module.css';

/** What answering the users takes: how much hardware, how fast, for how much, and whether to buy it instead. */
export function ServingView({ view }: CostViewProps) {
  const { t } = useTranslation('serving');
  const [apiKey, setApiKey] = useState<string | null>(null);
  const { analysis, plan, isStale, error } = useServingAnalysis(view.plan, view.catalog, apiKey);
  const names = useNames(view.index, view.plan);
  if (analysis === null || plan === null)
    return error === null ? <Loading /> : <ErrorState title={t('failed')} detail={error} />;
  const props = { analysis, plan, view, names };
  return (
    <div
      className={`${shared.page} ${classes.view}`}
      data-stale={isStale || view.isStale || undefined}
      aria-busy={isStale}
    >
      {error === null ? null : <ErrorState title={t('failed')} detail={error} />}
      {plan.markets.length === 0 ? (
        <EmptyState action={<Link href={fieldPlace('markets')}>{t('noMarkets.action')}</Link>}>
          {t('noMarkets.text')}
        </EmptyState>
      ) : null}
      <FitNotice {...props} />
      <div className={classes.top}>
        <ServingHeadline {...props} />
        <AnswerFields {...props} />
      </div>
      <LatencySection {...props} />
      <OptionsSection {...props} />
      <div className={classes.halves}>
        <ApiSection {...props} onChoose={setApiKey} />
        <HoldingSection {...props} />
      </div>
      <Legend unknown={false} />
      <ReadMore topic="serving" />
    </div>
  );
}
