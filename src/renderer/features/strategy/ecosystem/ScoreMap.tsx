import type { Catalog } from '#core/catalog/catalog';
import { DIMENSIONS, type Dimension, scoreLine } from '#core/strategy/ecosystem/scores';
import type { EcosystemWords } from '../../../strategy/ecosystem/use-ecosystem-words';
import { SelectField } from '../../../ui/SelectField';
import { TILE_PLACES } from '../../../ui/tile-places';
import classes from './map.module.css';

export interface ScoreMapProps {
  readonly catalog: Catalog;
  readonly home: string;
  readonly compared: readonly string[];
  readonly dimension: Dimension;
  readonly words: EcosystemWords;
  readonly onDimension: (dimension: Dimension) => void;
  /** Takes a country into the comparison, or out of it. */
  readonly onToggle: (country: string) => void;
}

/** From the least score to the most. */
const LEGEND = ['weak', 'low', 'middle', 'high', 'strong'] as const;

/** One dimension over all countries, each a tile about where it lies, with its score in tint and number. */
export function ScoreMap(props: ScoreMapProps) {
  const { catalog, home, compared, dimension, words, onDimension, onToggle } = props;
  const { t } = words;
  return (
    <div>
      <div className={classes.head}>
        <SelectField
          label={t('map.dimension')}
          value={dimension}
          options={DIMENSIONS.map((id) => ({ value: id, label: words.dimension(id) }))}
          onChange={(next) => {
            const chosen = DIMENSIONS.find((id) => id === next);
            if (chosen !== undefined) onDimension(chosen);
          }}
        />
        <ul className={classes.legend} aria-label={t('map.legend')}>
          {LEGEND.map((word, place) => (
            <li key={word}>
              <i data-score={place + 1} aria-hidden="true" /> {t(`map.word.${word}`, { score: place + 1 })}
            </li>
          ))}
        </ul>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        role="group"
        className={classes.tiles}
        aria-label={t('map.label', { dimension: words.dimension(dimension) })}
      >
        {Object.entries(TILE_PLACES).map(([iso2, [row, column]]) => {
          const line = scoreLine(catalog, iso2, dimension);
          const score = line?.score ?? null;
          const isHome = iso2 === home;
          return (
            <button
              key={iso2}
              type="button"
              className={classes.tile}
              style={{ gridArea: `${row} / ${column}` }}
              data-score={score === null ? 'unknown' : Math.round(score)}
              data-home={isHome || undefined}
              aria-pressed={isHome ? undefined : compared.includes(iso2)}
              disabled={isHome}
              aria-label={t(isHome ? 'map.home' : 'map.tile', {
                country: words.country(iso2),
                score: score ?? t('unknown'),
              })}
              onClick={() => onToggle(iso2)}
            >
              <span>{iso2}</span> <b>{score ?? '?'}</b>
            </button>
          );
        })}
      </div>
      <p className={classes.note}>{t('map.note')}</p>
    </div>
  );
}
