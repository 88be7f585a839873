import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { SelectField } from '../../ui/SelectField';
import { FilterWords } from './FilterWords';
import type { FilterCounts, SourceFilter } from './filter-rows';
import classes from './filters.module.css';
import { AGE_CLASSES, LAYERS, SOURCE_KINDS, type SourceKind } from './source-row';

export interface SourceFiltersProps {
  readonly filter: SourceFilter;
  readonly counts: FilterCounts;
  readonly onChange: (filter: SourceFilter) => void;
  /** Stands at the left of the first line. */
  readonly children: ReactNode;
}

/** Value of the list of kinds that stands for all of them. */
const ANY_KIND = 'all';

/** Age, layer and kind with counts, and a search over names and sources. */
export function SourceFilters({ filter, counts, onChange, children }: SourceFiltersProps) {
  const { t } = useTranslation('sources');
  const format = useFormat();
  const counted = <K,>(map: ReadonlyMap<K, number>, key: K) => format.integer(map.get(key) ?? 0);
  const kinds = SOURCE_KINDS.filter((kind) => kind === filter.kind || (counts.kind.get(kind) ?? 0) > 0);
  return (
    <search>
      <div className={classes.top}>
        {children}
        <div className={classes.kind}>
          <SelectField
            label={t('filter.kind')}
            hideLabel
            searchable={false}
            value={filter.kind ?? ANY_KIND}
            options={[ANY_KIND, ...kinds].map((kind) => ({
              value: kind,
              label: t('filter.kindCount', {
                kind: t(`kind.${kind as SourceKind | typeof ANY_KIND}`),
                number: counted(counts.kind, kind === ANY_KIND ? null : (kind as SourceKind)),
              }),
            }))}
            onChange={(kind) =>
              onChange({ ...filter, kind: kind === ANY_KIND ? null : (kind as SourceKind) })
            }
          />
        </div>
        <input
          type="search"
          className={classes.search}
          aria-label={t('filter.search')}
          placeholder={t('filter.searchHint')}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </div>
      <div className={classes.bar}>
        <FilterWords
          label={t('filter.age')}
          value={filter.age}
          options={[null, ...AGE_CLASSES].map((age) => ({
            value: age,
            text: t(`age.${age ?? 'all'}`),
            count: counted(counts.age, age),
          }))}
          onChange={(age) => onChange({ ...filter, age })}
        />
        <FilterWords
          label={t('filter.layer')}
          value={filter.layer}
          options={[null, ...LAYERS].map((layer) => ({
            value: layer,
            text: t(`layer.${layer ?? 'all'}`),
            count: counted(counts.layer, layer),
          }))}
          onChange={(layer) => onChange({ ...filter, layer })}
        />
      </div>
    </search>
  );
}
