import type { Evaluation, FigureUse } from '#core/evaluation/evaluation';
import { chipStateOf } from '../../ui/figure-text';
import { kindOfFigure } from './figure-kind';
import type { FigureUsage, SourceRow } from './source-row';
import { figureWords, haystackOf, type Words } from './words';

/** One row for every figure behind the plan. */
export function planRows(
  evaluation: Pick<Evaluation, 'figures'>,
  usage: ReadonlyMap<string, FigureUsage>,
  words: Words,
): readonly SourceRow[] {
  return Object.values(evaluation.figures).map((figure) => figureRow(figure, usage, words));
}

/** The row of a figure as the engine used it. */
export function figureRow(
  figure: FigureUse,
  usage: ReadonlyMap<string, FigureUsage>,
  words: Words,
): SourceRow {
  const spoken = figureWords(words, figure.id);
  const { id, unit, value, layer, source, asOf, confidence, rowCount } = figure;
  return {
    key: id,
    kind: kindOfFigure(id),
    name: spoken[words.language],
    detail: rowCount > 1 ? words.sources('detail.offers', { count: rowCount }) : null,
    unit,
    value,
    api: null,
    layer,
    state: chipStateOf(figure),
    source,
    asOf,
    confidence,
    figure,
    figureId: id,
    usage: usage.get(id) ?? null,
    haystack: haystackOf(spoken, id, source),
  };
}
