import type { FigureUse } from '#core/evaluation/evaluation';
import { chipStateOf } from '../../ui/figure-text';
import type { Spoken, Words } from './words';

/** What every row takes over from its figure. */
export function rowBase(figure: FigureUse, spoken: Spoken, { language }: Words) {
  const { unit, value, layer, source, asOf, confidence } = figure;
  const name = spoken[language];
  return {
    name,
    unit,
    value,
    api: null,
    layer,
    state: chipStateOf(figure),
    source,
    asOf,
    confidence,
    figure,
  };
}
