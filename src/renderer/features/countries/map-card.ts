import type { CountryRow } from './country-rows';
import { heatWord } from './heat-word';
import type { Words } from './use-words';

/** Card at the pointer: name, cost with its range, rank, level, how accelerators are priced. */
export function mapCard(row: CountryRow, words: Words): HTMLElement {
  const { t, format } = words;
  const card = document.createElement('div');
  const line = (tag: 'b' | 'div', text: string) => {
    const element = document.createElement(tag);
    element.textContent = text;
    card.append(element);
  };
  const rank = row.rank === null ? t('notRanked') : t('map.rank', { rank: row.rank });
  const separator = format.language === 'zh' ? '，' : ', ';
  line('b', words.name(row.iso2));
  line('div', row.usd === null ? t('map.unknown') : format.moneyRangeText(row.usd));
  line('div', [rank, heatWord(row.level, t), ...(row.isMarket ? [t('market')] : [])].join(separator));
  line('div', words.statusSentence(row.pricing));
  const gap = words.gap(row);
  if (gap !== null) line('div', gap.sentence);
  card.style.maxWidth = '16rem';
  card.style.whiteSpace = 'normal';
  return card;
}
