import { RangeMark } from '../../ui/RangeMark';
import { TILE_PLACES } from '../../ui/tile-places';
import type { CostColumn } from './cost-column';
import type { CountryRow } from './country-rows';
import { heatWord } from './heat-word';
import classes from './map.module.css';
import type { Words } from './use-words';

export interface TileMapProps {
  readonly rows: readonly CountryRow[];
  readonly column: CostColumn;
  readonly selected: string | null;
  readonly words: Words;
  readonly runs: number;
  readonly onSelect: (iso2: string) => void;
}

/** One square per country, about where it lies, with its range mark: no country is too small here. */
export function TileMap({ rows, column, selected, words, runs, onSelect }: TileMapProps) {
  const { t, format } = words;
  const placed = rows
    .flatMap((row) => {
      const place = TILE_PLACES[row.iso2];
      return place === undefined ? [] : [{ row, place }];
    })
    // Read row by row, as the eye does.
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-label={t('map.tilesLabel', { count: placed.length })} className={classes.tiles}>
      {placed.map(({ row, place }) => {
        const name = words.name(row.iso2);
        return (
          <button
            key={row.iso2}
            type="button"
            className={classes.tile}
            style={{ gridArea: `${place[0]} / ${place[1]}` }}
            data-level={row.level ?? 'unknown'}
            data-market={row.isMarket || undefined}
            aria-pressed={row.iso2 === selected}
            aria-label={t('map.tile', {
              country: name,
              rank: row.rank === null ? t('notRanked') : t('map.rank', { rank: row.rank }),
              amount: row.usd === null ? t('map.unknown') : format.moneyRangeText(row.usd),
              level: heatWord(row.level, t),
            })}
            onClick={() => onSelect(row.iso2)}
          >
            <span className={classes.code}>
              {row.iso2}
              <em>{row.usd === null ? null : column.median(row.usd)}</em>
            </span>
            <RangeMark
              quantiles={row.usd}
              axis={column.axis}
              size="tile"
              hollow={row.hollow}
              label={name}
              text={format.money}
              runs={runs}
            />
          </button>
        );
      })}
    </div>
  );
}
