import { HEAT_WORDS } from './heat';
import classes from './map.module.css';
import type { Words } from './use-words';

export interface MapLegendProps {
  readonly words: Words;
  readonly hasUnknown: boolean;
}

/** What the tints mean, in words. */
export function MapLegend({ words, hasUnknown }: MapLegendProps) {
  const { t } = words;
  return (
    <ul className={classes.legend} aria-label={t('map.legend')}>
      <li aria-hidden="true">{words.label(t('map.legend'))}</li>
      {HEAT_WORDS.map((word, index) => (
        <li key={word}>
          <i data-level={index + 1} aria-hidden="true" />
          {t(`heat.${word}`)}
        </li>
      ))}
      <li>
        <i data-market="" aria-hidden="true" />
        {t('map.market')}
      </li>
      {hasUnknown ? (
        <li>
          <i data-level="unknown" aria-hidden="true" />
          {t('map.unknown')}
        </li>
      ) : null}
    </ul>
  );
}
