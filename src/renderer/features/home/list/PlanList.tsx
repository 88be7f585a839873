import { TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanListItem } from '#core/contract/plans';
import { useCountryName } from '../../../state/use-state';
import { Legend } from '../../../ui/Legend';
import { SIDE_BY_SIDE_ID } from '../compare/SideBySide';
import { byChange, FILTER_FROM, filterPlans } from './filter-plans';
import classes from './list.module.css';
import { PlanTable } from './PlanTable';
import type { PlanActions } from './use-plan-actions';

export interface PlanListProps {
  readonly items: readonly PlanListItem[];
  readonly actions: PlanActions;
}

/** The plans, those changed last first; with a filter once there are many. */
export function PlanList({ items, actions }: PlanListProps) {
  const { t, i18n } = useTranslation('home');
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const nameOf = useCountryName(i18n.language);
  const sorted = useMemo(() => byChange(items), [items]);
  const shown = useMemo(() => filterPlans(sorted, wanted, nameOf), [sorted, wanted, nameOf]);
  return (
    <div className={classes.list}>
      {items.length < FILTER_FROM ? null : (
        <div className={classes.filter}>
          <TextInput
            type="search"
            aria-label={t('filter.label')}
            placeholder={t('filter.label')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <span className="meta" role="status">
            {t('filter.count', { count: shown.length, all: items.length })}
          </span>
          <button type="button" className={`link ${classes.jump}`} onClick={goToComparison}>
            {t('compare.link')}
          </button>
        </div>
      )}
      {shown.length === 0 ? (
        <p className={classes.nothing}>
          {t('filter.nothing', { typed })}{' '}
          <button type="button" className="link" onClick={() => setTyped('')}>
            {t('filter.clear')}
          </button>
        </p>
      ) : (
        <PlanTable items={items} shown={shown} actions={actions} />
      )}
      <div className={classes.legend}>
        <Legend unknown={false} />
      </div>
    </div>
  );
}

/** Past a long list it would be out of reach. */
function goToComparison(): void {
  const heading = document.getElementById(SIDE_BY_SIDE_ID);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
