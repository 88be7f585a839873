import { RISK_AREAS } from '#core/ip/ip';
import { RiskStatus } from '#core/plan/ip/risk-record';
import { FilterSelect } from '../../../ui/FilterSelect';
import type { ViewProps } from '../view-props';
import classes from './register.module.css';
import { isFiltering, NO_FILTER, NOBODY, ownersOf, type RegisterFilter } from './register-filter';

export interface RegisterFiltersProps extends ViewProps {
  readonly filter: RegisterFilter;
  readonly shownCount: number;
  readonly allCount: number;
}

/** Area, progress, owner; kept in the address. Countries and cell are chosen at the matrix. */
export function RegisterFilters(props: RegisterFiltersProps) {
  const { data, place, words, filter, shownCount, allCount } = props;
  const { t, format } = words;
  const choice = (
    word: 'area' | 'status' | 'owner',
    value: string | null,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <div className={classes.choice}>
      <FilterSelect
        label={t(`filter.${word}.label`)}
        all={t(`filter.${word}.all`)}
        value={value}
        options={options}
        onChange={(chosen) => place.go({ [word]: chosen }, { replace: true })}
      />
    </div>
  );
  return (
    <search className={classes.filters} aria-label={t('filter.label')}>
      {choice(
        'area',
        filter.area,
        RISK_AREAS.map((area) => ({ value: area, label: t(`area.${area}`) })),
      )}
      {choice(
        'status',
        filter.status,
        RiskStatus.options.map((status) => ({ value: status, label: t(`status.${status}`) })),
      )}
      {choice('owner', filter.owner, [
        { value: NOBODY, label: t('filter.owner.nobody') },
        ...ownersOf(data.register).map((owner) => ({ value: owner, label: owner })),
      ])}
      <span className={classes.count} role="status">
        {t('filter.shown', {
          shown: format.integer(shownCount),
          all: format.integer(allCount),
          count: allCount,
        })}{' '}
        {isFiltering(filter) ? (
          <button type="button" className="link" onClick={() => place.go(NO_FILTER)}>
            {t('filter.showAll')}
          </button>
        ) : null}
      </span>
    </search>
  );
}
