import { Checkbox, TextInput } from '@mantine/core';
import { SelectField } from '../../ui/SelectField';
import { type CountryFilter, isFiltering, NO_FILTER } from './filter-rows';
import classes from './toolbar.module.css';
import type { Words } from './use-words';

export interface ToolbarProps {
  readonly filter: CountryFilter;
  readonly onFilter: (filter: CountryFilter) => void;
  readonly regions: readonly string[];
  readonly shownCount: number;
  readonly allCount: number;
  readonly words: Words;
}

const ALL = 'all';

/** Narrows the list by text, region, offers and markets. */
export function Toolbar({ filter, onFilter, regions, shownCount, allCount, words }: ToolbarProps) {
  const { t, format } = words;
  const change = (part: Partial<CountryFilter>) => onFilter({ ...filter, ...part });
  return (
    <search className={classes.bar} aria-label={t('filter.label')}>
      <TextInput
        className={classes.text ?? ''}
        type="search"
        aria-label={t('filter.text')}
        placeholder={t('filter.text')}
        value={filter.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <div className={classes.region}>
        <SelectField
          hideLabel
          searchable={false}
          label={t('filter.region')}
          value={filter.region ?? ALL}
          options={[
            { value: ALL, label: t('filter.allRegions') },
            ...regions.map((region) => ({
              value: region,
              label: t(`region.${region as 'Europe'}`, { defaultValue: region }),
            })),
          ]}
          onChange={(region) => change({ region: region === ALL ? null : region })}
        />
      </div>
      <Checkbox
        size="xs"
        label={t('filter.onlyLocal')}
        checked={filter.onlyLocal}
        onChange={(event) => change({ onlyLocal: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('filter.onlyMarkets')}
        checked={filter.onlyMarkets}
        onChange={(event) => change({ onlyMarkets: event.currentTarget.checked })}
      />
      <span className={classes.count} role="status">
        {isFiltering(filter) ? (
          <>
            {t('filter.shown', { shown: format.integer(shownCount), all: format.integer(allCount) })}{' '}
            <button type="button" className="link" onClick={() => onFilter(NO_FILTER)}>
              {t('filter.clear')}
            </button>
          </>
        ) : null}
      </span>
    </search>
  );
}
