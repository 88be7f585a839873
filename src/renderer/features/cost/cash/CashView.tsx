import { useTranslation } from 'react-i18next';
import { useCash } from '../../../cash/use-cash';
import { useSession } from '../../../state/use-state';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import { useNames } from '../use-names';
import shared from '../view.module.css';
import type { CostViewProps } from '../views';
import { BalanceChart } from './BalanceChart';
import { CountriesSection } from './CountriesSection';
import classes from './cash.module.css';
import { EnergySection } from './EnergySection';
import { MonthTable } from './MonthTable';
import { RulesSection } from './RulesSection';
import { RunwaySentences } from './RunwaySentences';

/** The money of the plan: how long it lasts, month by month, and how long it would last elsewhere. */
export function CashView({ view }: CostViewProps) {
  const { t } = useTranslation('cash');
  const newest = useSession((state) => state.plan);
  const { cash, plan, countries, isStale, error } = useCash(newest, true);
  const names = useNames(view.index, view.plan);
  if (cash === null || plan === null)
    return error === null ? <Loading /> : <ErrorState title={t('failed')} detail={error} />;
  return (
    <div className={shared.page} data-stale={isStale || undefined} aria-busy={isStale}>
      {error === null ? null : <ErrorState title={t('failed')} detail={error} />}
      <RunwaySentences cash={cash} plan={plan} names={names} />
      <BalanceChart cash={cash} plan={plan} />
      <MonthTable cash={cash} />
      <div className={classes.halves}>
        <RulesSection cash={cash} plan={plan} view={view} names={names} />
        <EnergySection cash={cash} names={names} />
      </div>
      <CountriesSection countries={countries} cash={cash} plan={plan} names={names} />
    </div>
  );
}
