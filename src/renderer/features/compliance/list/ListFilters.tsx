import { TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { SEVERITIES } from '#core/law/law';
import { ENTRY_KINDS } from '#core/law/plan-duties/duty-entries';
import { THEMES } from '#core/law/themes';
import { DutyStatus } from '#core/plan/compliance';
import { FilterSelect } from '../../../ui/FilterSelect';
import { SelectField } from '../../../ui/SelectField';
import type { ViewProps } from '../ComplianceView';
import classes from './list.module.css';
import { isFiltering, LIST_SORTS, NO_FILTER, NOBODY } from './list-filter';

export interface ListFiltersProps extends ViewProps {
  readonly shownCount: number;
  readonly allCount: number;
  readonly owners: readonly string[];
}

/** Country, theme, severity, state, progress, owner, law, words; kept in the address. */
export function ListFilters({ data, place, words, shownCount, allCount, owners }: ListFiltersProps) {
  const { t, format } = words;
  const { filter } = place;
  const laws = useMemo(
    () => [...new Set(data.entries.map(({ assessment }) => assessment.duty.instrumentId))],
    [data.entries],
  );
  const choice = (
    word: 'in' | 'theme' | 'severity' | 'state' | 'status' | 'owner' | 'law',
    value: string | null,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <div className={word === 'law' ? classes.law : classes.choice}>
      <FilterSelect
        searchable={word === 'law'}
        label={t(`filter.${word}.label`)}
        all={t(`filter.${word}.all`)}
        value={value}
        options={options}
        onChange={(chosen) => place.go({ [word]: chosen }, { replace: true })}
      />
    </div>
  );
  return (
    <search className={classes.bar} aria-label={t('filter.label')}>
      <TextInput
        className={classes.text ?? ''}
        type="search"
        aria-label={t('filter.text')}
        placeholder={t('filter.text')}
        value={filter.text}
        onChange={(event) => place.go({ q: event.currentTarget.value }, { replace: true })}
      />
      {choice(
        'in',
        filter.country,
        data.duties.countries.map(({ country }) => ({ value: country, label: words.country(country) })),
      )}
      {choice(
        'theme',
        filter.theme,
        THEMES.map((theme) => ({ value: theme, label: t(`theme.${theme}`) })),
      )}
      {choice(
        'severity',
        filter.severity,
        SEVERITIES.map((severity) => ({ value: severity, label: t(`severity.${severity}`) })),
      )}
      {choice(
        'state',
        filter.kind,
        ENTRY_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
      )}
      {choice(
        'status',
        filter.status,
        DutyStatus.options.map((status) => ({ value: status, label: t(`status.${status}`) })),
      )}
      {choice('owner', filter.owner, [
        ...owners.map((name) => ({ value: name, label: name })),
        { value: NOBODY, label: t('record.nobody') },
      ])}
      {choice(
        'law',
        filter.law,
        laws.map((id) => {
          const title = data.index.instruments.get(id)?.title;
          return { value: id, label: title === undefined ? id : words.text(title) };
        }),
      )}
      <div className={classes.order}>
        <SelectField
          hideLabel
          searchable={false}
          label={t('filter.sort')}
          value={place.sort}
          options={LIST_SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
          onChange={(sort) => place.go({ sort: sort === 'law' ? null : sort }, { replace: true })}
        />
      </div>
      <span className={classes.count} role="status">
        {t('filter.shown', {
          shown: format.integer(shownCount),
          all: format.integer(allCount),
          count: allCount,
        })}{' '}
        {isFiltering(filter) ? (
          <button type="button" className="link" onClick={() => place.go(NO_FILTER)}>
            {t('list.showAll')}
          </button>
        ) : null}
      </span>
    </search>
  );
}
