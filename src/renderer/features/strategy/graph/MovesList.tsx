import { useMemo } from 'react';
import type { ConceptGraphResult } from '#core/strategy/graph/concept-graph';
import type { NodeId } from '#core/strategy/graph/nodes';
import { type Move, whatMoves } from '#core/strategy/graph/what-moves';
import { inputText } from '../../../strategy/graph/input-text';
import type { GraphWords } from '../../../strategy/graph/use-graph-words';
import { spokenUnit, valueText } from '../../../ui/value-text';
import type { StrategyData } from '../use-strategy-data';
import classes from './panel.module.css';

export interface MovesListProps {
  readonly id: NodeId;
  readonly graph: ConceptGraphResult;
  readonly data: StrategyData;
  readonly words: GraphWords;
}

const MOST_SHOWN = 6;

/** What moves a node most, each computed with everything else at its middle. */
export function MovesList({ id, graph, data, words }: MovesListProps) {
  const { t } = words;
  const { scopes } = data.evaluation.planned;
  const untilLaunch = scopes.find((scope) => scope.id === 'until_launch') ?? null;
  const moves = useMemo(
    () => whatMoves(graph, id, untilLaunch).slice(0, MOST_SHOWN),
    [graph, id, untilLaunch],
  );
  const middle = graph.nodes.get(id)?.likely ?? 0;
  return (
    <>
      <h3>{t('panel.moves')}</h3>
      {moves.length === 0 ? <p className={classes.note}>{t('panel.nothingMoves')}</p> : null}
      <ul className={classes.rows}>
        {moves.map((move) => (
          <li key={keyOf(move)}>
            <span>{nameOf(move, words)}</span>
            <b className={classes.number}>
              {move.kind === 'drop-link'
                ? words.change(move.without - middle)
                : `${words.change(move.atLow - middle)} / ${words.change(move.atHigh - middle)}`}
            </b>
          </li>
        ))}
      </ul>
      {moves.length === 0 ? null : <p className={classes.small}>{t('panel.movesNote')}</p>}
    </>
  );
}

function keyOf(move: Move): string {
  if (move.kind === 'input') return move.input.id;
  return move.kind === 'driver' ? move.driver.input : move.link.id;
}

function nameOf(move: Move, words: GraphWords): string {
  const { t, tItems, format } = words;
  if (move.kind === 'input') return inputText(move.input, words).name;
  if (move.kind === 'drop-link')
    return t('panel.without', { from: words.node(move.link.from), to: words.node(move.link.to) });
  const { driver } = move;
  const unit = spokenUnit(driver.value, driver.unit);
  const write = (value: number) => valueText(tItems, format, value, unit);
  return t('panel.driver', {
    input: words.input(driver.input),
    low: write(driver.value.low),
    high: write(driver.value.high),
    likely: write(driver.value.likely),
  });
}
