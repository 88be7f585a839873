import { type CSSProperties, useMemo } from 'react';
import { type ConceptGraphResult, isKnown } from '#core/strategy/graph/concept-graph';
import { NODE_IDS, type NodeId } from '#core/strategy/graph/nodes';
import type { NodeScore } from '#core/strategy/graph/score-graph';
import { RangeMark } from '../../ui/RangeMark';
import { StateWord } from '../../ui/StateWord';
import classes from './graph-drawing.module.css';
import { layOutGraph, PLATE_REM } from './graph-layout';
import { isHollow, nodeState } from './node-state';
import type { GraphWords } from './use-graph-words';

export const SCORE_AXIS = { min: 0, max: 100 };

export interface GraphDrawingProps {
  readonly graph: ConceptGraphResult;
  readonly words: GraphWords;
  readonly selected?: NodeId | null;
  /** Without it the plates are text, as on paper. */
  readonly onSelect?: (id: NodeId) => void;
}

/** Plates in seven layers, right-angled hairlines behind them: text keeps its size, only the lines stretch. */
export function GraphDrawing({ graph, words, selected = null, onSelect }: GraphDrawingProps) {
  const { t } = words;
  const layout = useMemo(() => layOutGraph(), []);
  return (
    <div className={classes.drawing}>
      <div className={classes.layers} aria-hidden="true">
        {layout.layers.map(({ id, leftPercent }) => (
          <span key={id} style={{ left: `${leftPercent}%` }}>
            {t(`layer.${id}`)}
          </span>
        ))}
      </div>
      <div className={classes.plot} style={{ height: `${layout.heightRem}rem` }}>
        <svg
          className={classes.lines}
          viewBox={`0 0 100 ${layout.heightRem}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {graph.links
            .toSorted((a, b) => Number(isLit(a, selected)) - Number(isLit(b, selected)))
            .map((link) => (
              <path
                key={link.id}
                d={layout.paths.get(link.id)}
                data-added={link.isAdded || undefined}
                data-off={link.weight === 0 || undefined}
                data-lit={isLit(link, selected) || undefined}
              />
            ))}
        </svg>
        {NODE_IDS.map((id) => {
          const node = graph.nodes.get(id);
          const place = layout.nodes.get(id);
          if (node === undefined || place === undefined) return null;
          const style = {
            left: `${place.leftPercent}%`,
            width: `${place.widthPercent}%`,
            top: `${place.topRem}rem`,
            height: `${PLATE_REM}rem`,
          };
          return (
            <Plate
              key={id}
              node={node}
              words={words}
              style={style}
              isSelected={id === selected}
              isFed={graph.links.some((link) => link.to === id && link.weight > 0)}
              {...(onSelect === undefined ? {} : { onSelect: () => onSelect(id) })}
            />
          );
        })}
      </div>
    </div>
  );
}

interface PlateProps {
  readonly node: NodeScore;
  readonly words: GraphWords;
  readonly style: CSSProperties;
  readonly isSelected: boolean;
  /** Some link leads here: it ends in an arrow. */
  readonly isFed: boolean;
  readonly onSelect?: () => void;
}

function Plate({ node, words, style, isSelected, isFed, onSelect }: PlateProps) {
  const name = words.node(node.id);
  const state = nodeState(node);
  const content = (
    <>
      <span className={classes.name}>{name}</span>
      <span className={classes.value}>
        <b>{isKnown(node) ? words.points(node.quantiles.p50) : '?'}</b>
        <RangeMark
          quantiles={node.quantiles}
          axis={SCORE_AXIS}
          size="tile"
          hollow={isHollow(node)}
          label={name}
          text={words.points}
        />
      </span>
      {state === 'breach' || state === 'waits' ? (
        <span className={classes.state}>
          <StateWord tone={state === 'breach' ? 'crit' : 'unk'}>
            <span className="visually-hidden">{words.t(`state.${state}`)}</span>
          </StateWord>
        </span>
      ) : null}
    </>
  );
  const props = { className: classes.plate, style, 'data-fed': isFed || undefined };
  return onSelect === undefined ? (
    <div {...props}>{content}</div>
  ) : (
    <button
      type="button"
      {...props}
      aria-pressed={isSelected}
      aria-label={words.spoken(node)}
      onClick={onSelect}
    >
      {content}
    </button>
  );
}

function isLit({ from, to }: { readonly from: NodeId; readonly to: NodeId }, selected: NodeId | null) {
  return from === selected || to === selected;
}
