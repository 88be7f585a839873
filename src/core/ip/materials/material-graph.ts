import type { IpCatalog } from '#core/ip/ip';
import { derivationCycles } from '#core/ip/licences/derivation';
import type { LicenceFinding } from '#core/ip/licences/finding';
import type { Material, MaterialKind } from '#core/plan/ip/material';

/** What goes from one material into another. */
export const FLOWS = ['weights', 'outputs', 'training-data', 'data', 'code'] as const;
export type Flow = (typeof FLOWS)[number];

export interface GraphNode {
  readonly material: Material;
  /** Steps from what is made from nothing listed; 0 at the left. */
  readonly column: number;
  /** Place within the column, 0 at the top. */
  readonly row: number;
  readonly findings: readonly LicenceFinding[];
}

export interface GraphEdge {
  readonly from: string;
  /** null = the product. */
  readonly to: string | null;
  readonly flow: Flow;
  /** Part of a circle. */
  readonly isInCycle: boolean;
  /** What bites because of this step. */
  readonly findings: readonly LicenceFinding[];
}

export interface MaterialGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Columns of materials; the product stands in one more. */
  readonly columns: number;
  /** Most nodes in one column. */
  readonly rows: number;
  /** Names of materials that are made from one another, each circle once. */
  readonly cycles: readonly (readonly string[])[];
}

/** Uses of the rules that a step is. */
const USES: Readonly<Record<Flow, readonly string[]>> = {
  weights: ['fine-tune', 'merge-models', 'relicense-open'],
  outputs: ['outputs-to-train'],
  'training-data': ['train-other-model'],
  data: [],
  code: [],
};

/**
 * Who derives from whom, from left to right: what is made from nothing listed, what is made from that, the product. What
 * nothing else is made from goes into the product.
 */
export function materialGraph(
  materials: readonly Material[],
  findings: readonly LicenceFinding[],
  { rules }: Pick<IpCatalog, 'rules'>,
): MaterialGraph {
  const byId = new Map(materials.map((material) => [material.id, material]));
  const cycles = derivationCycles(materials);
  const usesOfRule = new Map(rules.map(({ id, usesAll, usesAny }) => [id, [...usesAll, ...usesAny]]));
  const inCycle = new Set(
    cycles.flatMap((cycle) => cycle.map((id, at) => `${id} ${cycle[(at + 1) % cycle.length] ?? ''}`)),
  );
  const columnOf = columnsOf(materials, byId);
  const about = new Map<string, LicenceFinding[]>();
  for (const finding of findings)
    for (const id of finding.materials) {
      const known = about.get(id);
      if (known === undefined) about.set(id, [finding]);
      else known.push(finding);
    }
  const findingsOf = (id: string) => about.get(id) ?? [];
  const edges: GraphEdge[] = [];
  const isSource = new Set<string>();
  for (const { id, kind, derivedFrom } of materials)
    for (const origin of derivedFrom) {
      const source = byId.get(origin);
      if (source === undefined) continue;
      isSource.add(origin);
      const flow = flowOf(source.kind, kind);
      edges.push({
        ...{ from: origin, to: id, flow, isInCycle: inCycle.has(`${id} ${origin}`) },
        findings: findingsOf(origin).filter((finding) => bitesOn(finding, id, flow)),
      });
    }
  for (const { id, kind } of materials)
    if (!isSource.has(id))
      edges.push({ from: id, to: null, flow: flowOf(kind, 'model'), isInCycle: false, findings: [] });
  return {
    nodes: placed(materials, columnOf).map((node) => ({ ...node, findings: findingsOf(node.material.id) })),
    edges,
    columns: Math.max(0, ...columnOf.values()) + (materials.length === 0 ? 0 : 1),
    rows: Math.max(0, ...countsOf([...columnOf.values()])),
    cycles: cycles.map((cycle) => cycle.map((id) => byId.get(id)?.name ?? id)),
  };

  /** A clash of both ends, a rule about what this step does, or a breach that no other step avoids. */
  function bitesOn(finding: LicenceFinding, to: string, flow: Flow): boolean {
    if (finding.materials.length > 1 && finding.materials.includes(to)) return true;
    const ofTraining = finding.id === 'licence.training' ? [...USES.outputs, ...USES['training-data']] : null;
    const uses = ofTraining ?? usesOfRule.get(finding.id) ?? [];
    if (uses.some((use) => USES[flow].includes(use))) return true;
    // Research data in a paid product: whatever is made of them carries the breach on.
    const isOfAnotherStep = Object.values(USES).some((ofStep) => uses.some((use) => ofStep.includes(use)));
    return !isOfAnotherStep && (finding.status === 'breach' || finding.status === 'infringement');
  }
}

function flowOf(from: MaterialKind, to: MaterialKind): Flow {
  if (from === 'code') return 'code';
  if (from === 'dataset') return to === 'model' ? 'training-data' : 'data';
  return to === 'model' && from === 'model' ? 'weights' : 'outputs';
}

/**
 * Longest way from what is made from nothing. In a circle the first in the list goes first, and what it is made from comes
 * after it.
 */
function columnsOf(
  materials: readonly Material[],
  byId: ReadonlyMap<string, Material>,
): ReadonlyMap<string, number> {
  const column = new Map<string, number>();
  const waiting = new Map<string, number>();
  const made = new Map<string, string[]>();
  for (const { id, derivedFrom } of materials) {
    const sources = [...new Set(derivedFrom)].filter((origin) => byId.has(origin));
    waiting.set(id, sources.length);
    for (const origin of sources) {
      const known = made.get(origin);
      if (known === undefined) made.set(origin, [id]);
      else known.push(id);
    }
  }
  const ready = materials.filter(({ id }) => waiting.get(id) === 0).map(({ id }) => id);
  const place = (id: string) => {
    const at = column.get(id) ?? 0;
    column.set(id, at);
    waiting.delete(id);
    for (const next of made.get(id) ?? []) {
      const left = waiting.get(next);
      if (left === undefined) continue;
      column.set(next, Math.max(column.get(next) ?? 0, at + 1));
      waiting.set(next, left - 1);
      if (left === 1) ready.push(next);
    }
  };
  for (const id of ready) place(id);
  for (const { id } of materials) {
    if (!waiting.has(id)) continue;
    const from = ready.length;
    place(id);
    for (const next of ready.slice(from)) if (waiting.has(next)) place(next);
  }
  return column;
}

/** Within a column by the mean row of what each is made from, so that few lines cross. */
function placed(
  materials: readonly Material[],
  columnOf: ReadonlyMap<string, number>,
): readonly Omit<GraphNode, 'findings'>[] {
  const rowOf = new Map<string, number>();
  const last = Math.max(0, ...columnOf.values());
  const nodes: Omit<GraphNode, 'findings'>[] = [];
  for (let column = 0; column <= last; column += 1) {
    const own = materials.filter(({ id }) => columnOf.get(id) === column);
    const weight = ({ derivedFrom }: Material) => {
      const rows = derivedFrom.flatMap((id) => rowOf.get(id) ?? []);
      return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length;
    };
    for (const [row, material] of own.toSorted((a, b) => weight(a) - weight(b)).entries()) {
      rowOf.set(material.id, row);
      nodes.push({ material, column, row });
    }
  }
  return nodes;
}

function countsOf(columns: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts.values()];
}
