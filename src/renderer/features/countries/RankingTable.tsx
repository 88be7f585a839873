import { useStores } from '../../state/stores-context';
import { MAX_PINNED_COUNTRIES } from '../../state/ui-store';
import { useUi } from '../../state/use-state';
import { RangeAxis } from '../../ui/RangeAxis';
import { nextSort } from '../../ui/sort';
import { Table, Th } from '../../ui/Table';
import type { CostColumn } from './cost-column';
import type { CountryRow } from './country-rows';
import { RankingRow } from './RankingRow';
import classes from './ranking.module.css';
import type { CountrySort, SortKey } from './sort-countries';
import type { Words } from './use-words';

export interface RankingTableProps {
  readonly rows: readonly CountryRow[];
  readonly column: CostColumn;
  readonly words: Words;
  readonly runs: number;
  /** What the costs are, e.g. “Total”. */
  readonly costName: string;
  readonly sort: CountrySort;
  readonly onSort: (sort: CountrySort) => void;
}

/** All countries, one row each: the screen's first view, and the twin of the maps. */
export function RankingTable(props: RankingTableProps) {
  const { rows, column, words, runs, costName, sort, onSort } = props;
  const { t } = words;
  const { ui } = useStores();
  const selected = useUi((state) => state.selectedCountry);
  const pinned = useUi((state) => state.pinnedCountries);
  const head = (key: SortKey) => ({
    sort: sort.key === key ? sort.direction : null,
    onSort: () => onSort(nextSort(sort, key)),
  });
  return (
    <Table label={t('ranking')} stickyHead className={classes.table} aria-rowcount={rows.length + 1}>
      <thead>
        <tr>
          <Th numeric className={classes.rank} {...head('rank')}>
            <span aria-hidden="true">{t('column.rank')}</span>
            <span className="visually-hidden">{t('column.rankLong')}</span>
          </Th>
          <Th {...head('country')}>{t('column.country')}</Th>
          <Th className={classes.mark}>
            <span className="visually-hidden">{t('column.range')}</span>
            <RangeAxis axis={column.axis} text={column.tick} maxLabels={3} />
          </Th>
          <Th numeric className={classes.cost} {...head('cost')}>
            {words.joined(costName, column.unit)}
          </Th>
          <Th className={classes.status} {...head('status')}>
            {t('column.status')}
          </Th>
          <Th className={classes.duties} title={t('duties.hint')} {...head('duties')}>
            {t('duties.column')}
          </Th>
          <Th numeric className={`${classes.wide} ${classes.price}`} {...head('price')}>
            {t('column.price', { currency: words.currency })}
          </Th>
          <Th numeric className={`${classes.wide} ${classes.pay}`} title={t('payHint')} {...head('pay')}>
            {t('column.pay')}
          </Th>
          <Th numeric className={`${classes.wide} ${classes.fact}`} {...head('electricity')}>
            {t('column.electricity')}
          </Th>
          <Th numeric className={`${classes.wide} ${classes.fact}`} {...head('carbon')}>
            {t('column.carbon')}
          </Th>
          <Th numeric className={`${classes.wide} ${classes.fact}`} {...head('incentive')}>
            {t('column.incentive')}
          </Th>
          <Th className={classes.pin}>
            <span className="visually-hidden">{t('column.pin')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RankingRow
            key={row.iso2}
            row={row}
            column={column}
            words={words}
            runs={runs}
            isSelected={row.iso2 === selected}
            isPinned={pinned.includes(row.iso2)}
            isPinFull={pinned.length >= MAX_PINNED_COUNTRIES}
            onSelect={ui.selectCountry}
            onPin={ui.togglePinned}
          />
        ))}
      </tbody>
    </Table>
  );
}
