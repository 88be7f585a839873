import type { TFunction } from 'i18next';
import type { FigureUse } from '#core/evaluation/evaluation';
import { isOldPrice } from '#core/prices/price-age';
import { chipStateOf } from './figure-text';

/**
 * The word beside the date of a source: its state, or that it is a price from more than 90 days ago, or both. Past its
 * span says more than that already.
 */
export function sourceWord(
  t: TFunction<'ui'>,
  tItems: TFunction<'items'>,
  figure: FigureUse,
  today: string,
): string {
  const state = chipStateOf(figure);
  const word = tItems(`freshness.${state}`);
  if (state === 'old' || !isOldPrice(figure, today)) return word;
  const flag = t('source.over90');
  return state === 'fresh' || state === 'ageing' ? flag : t('source.wordAnd90', { word, flag });
}
