import type { CountryRow } from './country-rows';
import { deltaOf } from './delta';
import { deltaText } from './delta-text';
import { isComparable } from './measure';
import classes from './panel.module.css';
import { placementText, plannedUsd, soleCountry } from './reference';
import type { CountriesData } from './use-countries-data';
import type { Words } from './use-words';

export interface DeltaSentenceProps {
  readonly row: CountryRow;
  readonly data: CountriesData;
  readonly words: Words;
}

/** “Brazil instead of Germany: USD 1.2 M less (0.8 – 2.1 M).” */
export function DeltaSentence({ row, data, words }: DeltaSentenceProps) {
  const { t } = words;
  const { placement } = data.plan;
  const sole = soleCountry(placement);
  if (sole === row.iso2) return <p className={classes.delta}>{t('delta.home')}</p>;
  const planned = plannedUsd(data.evaluation, data.measure);
  if (planned === null || row.usd === null || !isComparable(row.estimate, data.measure))
    return <p className={classes.delta}>{t('delta.unknown')}</p>;
  const reference =
    sole === null ? t('delta.reference', { placement: placementText(placement, words) }) : words.name(sole);
  const delta = deltaText(deltaOf(row.usd, planned), words);
  return (
    <p className={classes.delta}>
      {t('delta.sentence', { country: words.name(row.iso2), reference, delta })}
    </p>
  );
}
