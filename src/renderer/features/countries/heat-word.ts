import { HEAT_WORDS, type HeatLevel } from './heat';
import type { Words } from './use-words';

/** The level in a word; the tint never stands alone. */
export function heatWord(level: HeatLevel | null, t: Words['t']): string {
  if (level === null) return t('map.unknown');
  return t(`heat.${HEAT_WORDS[level - 1] ?? 'low'}`);
}
