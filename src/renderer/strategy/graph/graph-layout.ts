import { Graph, layout } from '@dagrejs/dagre';
import { LAYERS, type LayerId, LINKS, type NodeId } from '#core/strategy/graph/nodes';

/** Where a plate stands: across in percent of the width, down in rem. */
export interface PlacedNode {
  readonly leftPercent: number;
  readonly widthPercent: number;
  readonly topRem: number;
}

export interface GraphLayout {
  readonly nodes: ReadonlyMap<NodeId, PlacedNode>;
  /** Lines by link, as an SVG path: across 0 to 100, down in rem. */
  readonly paths: ReadonlyMap<string, string>;
  readonly layers: readonly { readonly id: LayerId; readonly leftPercent: number }[];
  readonly heightRem: number;
}

/** Height of a plate [rem]. */
export const PLATE_REM = 3.625;

const PX_PER_REM = 16;
/** Widths by what stands in the plates [px at the layout's own scale]. */
const WIDTHS: Readonly<Record<LayerId, number>> = {
  strengths: 98,
  product: 76,
  resources: 104,
  conditions: 104,
  standing: 124,
  reach: 112,
  outcome: 104,
};

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Layers, rows and lanes of the concept graph, by the layered drawing of Sugiyama, Tagawa and Toda (1981) as dagre does it. All
 * links take part, also those that count nothing, so that no plate moves when one is switched.
 */
export function layOutGraph(): GraphLayout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 22, ranksep: 22, edgesep: 10, marginx: 0, marginy: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  const layerOf = new Map<NodeId, number>();
  LAYERS.forEach(({ id, nodes }, layer) => {
    for (const node of nodes) {
      layerOf.set(node, layer);
      graph.setNode(node, { width: WIDTHS[id], height: PLATE_REM * PX_PER_REM });
    }
  });
  const layersBetween = (from: NodeId, to: NodeId) => (layerOf.get(to) ?? 0) - (layerOf.get(from) ?? 0);
  // The layers are given; dagre would let a node with a short way to the end drift towards it.
  for (const { from, to } of LINKS) graph.setEdge(from, to, { minlen: layersBetween(from, to) });
  layout(graph);
  const { width = 1, height = 1 } = graph.graph();
  const across = (x: number) => rounded((100 * x) / width);
  // dagre fills a layer from below; read from above, the nodes come in the order in which they are named.
  const down = (y: number) => rounded((height - y) / PX_PER_REM);
  const boxOf = (id: NodeId) => {
    const { x, y, width: wide } = graph.node(id) as { x: number; y: number; width: number };
    return { left: x - wide / 2, right: x + wide / 2, wide, y };
  };
  const nodes = new Map<NodeId, PlacedNode>();
  for (const { nodes: ids } of LAYERS)
    for (const id of ids) {
      const { left, wide, y } = boxOf(id);
      nodes.set(id, {
        leftPercent: across(left),
        widthPercent: across(wide),
        topRem: rounded(down(y) - PLATE_REM / 2),
      });
    }
  const startOfLayer = LAYERS.map(({ nodes: ids }) => Math.min(...ids.map((id) => boxOf(id).left)));
  const paths = new Map<string, string>();
  for (const { id, from, to } of LINKS) {
    const start = boxOf(from);
    const end = boxOf(to);
    const points = (graph.edge(from, to) as { points: readonly { x: number; y: number }[] }).points;
    // On a long way the row that dagre keeps free for the line, else straight to the lane before the plate.
    const isLong = layersBetween(from, to) > 1;
    const row = isLong ? (points[Math.floor(points.length / 2)]?.y ?? start.y) : start.y;
    const leaving = start.right + (nextStart(startOfLayer, start.right) - start.right) / 2;
    const arriving = end.left - (end.left - lastEnd(boxOf, layerOf, to)) / 2;
    const bend = isLong && row !== start.y ? `H${across(leaving)}V${down(row)}` : '';
    paths.set(
      id,
      `M${across(start.right)} ${down(start.y)}${bend}H${across(arriving)}V${down(end.y)}H${across(end.left)}`,
    );
  }
  const layers = LAYERS.map(({ id }, layer) => ({ id, leftPercent: across(startOfLayer[layer] ?? 0) }));
  return { nodes, paths, layers, heightRem: rounded(height / PX_PER_REM) };
}

/** Where the first layer behind `x` begins. */
function nextStart(starts: readonly number[], x: number): number {
  return starts.find((start) => start > x) ?? x;
}

/** Where the layer before a node ends. */
function lastEnd(
  boxOf: (id: NodeId) => { readonly right: number },
  layerOf: ReadonlyMap<NodeId, number>,
  to: NodeId,
): number {
  const before = LAYERS[(layerOf.get(to) ?? 1) - 1];
  return Math.max(...(before?.nodes ?? []).map((id) => boxOf(id).right));
}
