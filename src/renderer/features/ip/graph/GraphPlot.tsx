import type { CSSProperties } from 'react';
import type { GraphEdge, GraphNode, MaterialGraph } from '#core/ip/materials/material-graph';
import { StatusWord } from '../materials/findings/StatusWord';
import type { MaterialWords } from '../materials/use-material-words';
import type { MaterialsData } from '../materials/use-materials';
import classes from './graph.module.css';

export interface GraphProps {
  readonly graph: MaterialGraph;
  readonly data: MaterialsData;
  readonly words: MaterialWords;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** Height of a row [rem]; plates are a little lower. */
const ROW_REM = 4.25;
/** Room for the lines between two columns, in widths of a plate. */
const LANE_SHARE = 0.45;

/** Plates in columns, right-angled hairlines behind them: text keeps its size, only the lines stretch. */
export function GraphPlot({ graph, data, words, openId, onOpen }: GraphProps) {
  const { t } = words;
  const { nodes, edges, columns, rows } = graph;
  const columnCount = columns + 1;
  const nodeOf = new Map(nodes.map((node) => [node.material.id, node]));
  const rowsIn = (column: number) => nodes.filter((node) => node.column === column).length;
  /** Middle of a plate [rem from the top]; short columns stand in the middle. */
  const yOf = ({ column, row }: Pick<GraphNode, 'column' | 'row'>) =>
    ((rows - rowsIn(column)) / 2 + row + 0.5) * ROW_REM;
  const width = 100 / (columnCount + columns * LANE_SHARE);
  const lane = width * LANE_SHARE;
  const left = (column: number) => column * (width + lane);
  const heightRem = rows * ROW_REM;
  const product = { column: columns, y: heightRem / 2 };
  const endOf = ({ to }: GraphEdge) => {
    const node = to === null ? undefined : nodeOf.get(to);
    return node === undefined ? product : { column: node.column, y: yOf(node) };
  };
  return (
    <div className={classes.plot} style={{ height: `${heightRem}rem` }}>
      <svg
        className={classes.lines}
        viewBox={`0 0 100 ${heightRem}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {edges
          .toSorted((a, b) => weight(a, openId) - weight(b, openId))
          .map((edge) => {
            const from = nodeOf.get(edge.from);
            if (from === undefined) return null;
            const end = endOf(edge);
            const [startX, endX] = [left(from.column) + width, left(end.column)];
            // Each column turns in its own lane before the plates it leads to.
            const turn = endX > startX ? endX - lane / 4 : startX + 1;
            return (
              <path
                key={`${edge.from} ${edge.to ?? ''}`}
                d={`M${startX} ${yOf(from)}H${turn}V${end.y}H${endX}`}
                data-tone={toneOf(edge)}
                data-lit={isLit(edge, openId) || undefined}
              />
            );
          })}
      </svg>
      {nodes.map((node) => (
        <Plate
          key={node.material.id}
          node={node}
          style={{ left: `${left(node.column)}%`, width: `${width}%`, top: `${yOf(node)}rem` }}
          data={data}
          words={words}
          isOpen={node.material.id === openId}
          onOpen={() => onOpen(node.material.id)}
        />
      ))}
      {nodes.map((node) => {
        const flows = new Set(
          edges.filter(({ from }) => from === node.material.id).map(({ flow }) => t(`flow.${flow}`)),
        );
        return (
          <span
            key={node.material.id}
            className={classes.flow}
            aria-hidden="true"
            style={{
              left: `${left(node.column) + width}%`,
              width: `${lane}%`,
              top: `${yOf(node)}rem`,
            }}
          >
            {words.listed([...flows])}
          </span>
        );
      })}
      <div
        className={classes.product}
        style={{ left: `${left(columns)}%`, width: `${width}%`, top: `${product.y}rem` }}
      >
        <b>{data.plan.name}</b>
        <span className={classes.second}>{t('graph.product')}</span>
      </div>
    </div>
  );
}

interface PlateProps extends Pick<GraphProps, 'data' | 'words'> {
  readonly node: GraphNode;
  readonly style: CSSProperties;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Plate({ node: { material }, style, data, words, isOpen, onOpen }: PlateProps) {
  const { t } = words;
  const [gravest] = data.findingsOf(material.id);
  const licence =
    material.licence === null
      ? t(material.own === true ? 'own' : 'licence.noneShort')
      : data.licenceName(material.licence);
  return (
    <button
      type="button"
      className={classes.plate}
      style={style}
      aria-pressed={isOpen}
      data-kind={material.kind}
      onClick={onOpen}
    >
      <b className={classes.cut} title={material.name}>
        {material.name}
      </b>
      <span className={classes.second} title={licence}>
        {t('graph.plate', { kind: t(`kind.${material.kind}`), licence })}
      </span>
      {gravest === undefined ? null : (
        <span className={classes.mark}>
          <StatusWord finding={gravest.finding} record={gravest.record} words={words} />
        </span>
      )}
    </button>
  );
}

function isLit({ from, to }: GraphEdge, openId: string | null): boolean {
  return openId !== null && (from === openId || to === openId);
}

/** What bites is drawn over what does not, what is chosen over all. */
function weight(edge: GraphEdge, openId: string | null): number {
  const tone = toneOf(edge);
  return (isLit(edge, openId) ? 4 : 0) + (tone === 'crit' ? 2 : tone === 'warn' ? 1 : 0);
}

function toneOf({ isInCycle, findings }: GraphEdge): 'crit' | 'warn' | undefined {
  if (isInCycle) return 'crit';
  const certain = findings.filter(({ state }) => state === 'applies');
  if (certain.some(({ status }) => status === 'breach' || status === 'infringement')) return 'crit';
  return findings.some(({ status }) => status !== 'obligation') ? 'warn' : undefined;
}
