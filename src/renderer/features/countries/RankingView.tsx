import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStores } from '../../state/stores-context';
import { EmptyState } from '../../ui/EmptyState';
import { Legend } from '../../ui/Legend';
import type { CostColumn } from './cost-column';
import { filterRows, NO_FILTER } from './filter-rows';
import { MapSection } from './MapSection';
import classes from './page.module.css';
import { RankingTable } from './RankingTable';
import { SourceLine } from './SourceLine';
import { type CountrySort, sortCountries } from './sort-countries';
import { Toolbar } from './Toolbar';
import type { CountriesData } from './use-countries-data';
import type { Words } from './use-words';

export interface RankingViewProps {
  readonly data: CountriesData;
  readonly words: Words;
  readonly column: CostColumn;
  readonly selected: string | null;
  /** Under the map: the pinned countries or the selected one. */
  readonly children: ReactNode;
}

/** Table at the left, map at the right. */
export function RankingView({ data, words, column, selected, children }: RankingViewProps) {
  const { t, format, name } = words;
  const { ui } = useStores();
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<CountrySort>({ key: 'rank', direction: 'ascending' });
  const regions = useMemo(() => [...new Set(data.rows.map((row) => row.country.region))], [data.rows]);
  const shown = useMemo(
    () => sortCountries(filterRows(data.rows, filter), sort, name, format.language),
    [data.rows, filter, sort, name, format.language],
  );
  const table = useRef<HTMLDivElement>(null);
  const runs = data.evaluation.sampleCount;

  const selectOnMap = useCallback(
    (iso2: string) => {
      ui.selectCountry(iso2);
      table.current?.querySelector(`[data-country="${iso2}"]`)?.scrollIntoView({ block: 'nearest' });
    },
    [ui],
  );
  useEffect(() => {
    // Arriving with a country in the address or from the palette: its row may be far down.
    if (selected !== null)
      table.current?.querySelector(`[data-country="${selected}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <div className={classes.columns}>
      <div className={classes.ranking} ref={table}>
        <Toolbar
          filter={filter}
          onFilter={setFilter}
          regions={regions}
          shownCount={shown.length}
          allCount={data.rows.length}
          words={words}
        />
        {shown.length === 0 ? (
          <EmptyState
            action={
              <button type="button" className="link" onClick={() => setFilter(NO_FILTER)}>
                {t('filter.clear')}
              </button>
            }
          >
            {t('filter.nothing')}
          </EmptyState>
        ) : (
          <RankingTable
            rows={shown}
            column={column}
            words={words}
            runs={runs}
            costName={words.measure(data.measure)}
            sort={sort}
            onSort={setSort}
          />
        )}
        <div className={classes.notes}>
          <Legend hollow={false} />
          <p className="meta">{t('legend')}</p>
          <p className="meta">{t('duties.hint')}</p>
          <SourceLine data={data} words={words} />
        </div>
      </div>
      <div className={classes.side}>
        <MapSection
          rows={data.rows}
          column={column}
          selected={selected}
          region={filter.region}
          costName={words.measure(data.measure)}
          words={words}
          runs={runs}
          onSelect={selectOnMap}
        />
        {children}
      </div>
    </div>
  );
}
