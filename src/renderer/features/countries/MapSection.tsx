import { SegmentedControl } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useId } from 'react';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import type { CostColumn } from './cost-column';
import type { CountryRow } from './country-rows';
import { MapLegend } from './MapLegend';
import classes from './map.module.css';
import { TileMap } from './TileMap';
import type { Words } from './use-words';
import { useWorldMap } from './use-world-map';
import { WorldMap } from './WorldMap';

type MapStyle = 'world' | 'tiles';

export interface MapSectionProps {
  readonly rows: readonly CountryRow[];
  readonly column: CostColumn;
  readonly selected: string | null;
  readonly region: string | null;
  readonly costName: string;
  readonly words: Words;
  readonly runs: number;
  readonly onSelect: (iso2: string) => void;
}

/** The map at the right of the table, as the world or as tiles; the choice is remembered. */
export function MapSection(props: MapSectionProps) {
  const { rows, column, selected, region, costName, words, runs, onSelect } = props;
  const { t } = words;
  const [style, setStyle] = useLocalStorage<MapStyle>({
    key: 'landfall.countries.map',
    defaultValue: 'world',
    getInitialValueInEffect: false,
  });
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <div className={classes.head}>
        <h2 id={headingId}>{t('map.title', { cost: costName })}</h2>
        <SegmentedControl
          aria-label={t('map.style')}
          value={style}
          data={[
            { value: 'world', label: t('map.world') },
            { value: 'tiles', label: t('map.tiles') },
          ]}
          onChange={(value) => setStyle(value as MapStyle)}
        />
      </div>
      {style === 'tiles' ? (
        <>
          <MapLegend words={words} hasUnknown={rows.some((row) => row.level === null)} />
          <TileMap
            rows={rows}
            column={column}
            selected={selected}
            words={words}
            runs={runs}
            onSelect={onSelect}
          />
        </>
      ) : (
        <World
          rows={rows}
          selected={selected}
          region={region}
          costName={costName}
          words={words}
          onSelect={onSelect}
        />
      )}
    </section>
  );
}

function World(props: Omit<MapSectionProps, 'column' | 'runs'>) {
  const { t } = props.words;
  const { status, map } = useWorldMap();
  if (map !== null) return <WorldMap {...props} map={map} />;
  if (status === 'failed') return <ErrorState title={t('map.failed')} safe={t('map.failedDetail')} />;
  return <Loading>{t('map.loading')}</Loading>;
}
