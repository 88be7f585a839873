import { type Grade, gradeTable, UNKNOWN_GRADE } from '#core/strategy/graph/grade';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import type { WeightedLink } from '#core/strategy/graph/graph-links';
import { NODE_IDS, type NodeId } from '#core/strategy/graph/nodes';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';
import type { Sampler } from '#core/uncertainty/sampler';

/** Runs of the graph: enough for steady ends of a range on a scale of 0 to 100. */
export const GRAPH_RUNS = 1024;

/** A part of a node's score. */
export interface ScorePart {
  readonly kind: 'own' | 'link';
  /** The node it comes from; null = own inputs. */
  readonly from: NodeId | null;
  readonly weight: number;
  /** Of the score [0..1]. */
  readonly share01: number;
  /** With every input at its middle [0..100]. */
  readonly likely: number;
}

export interface NodeScore {
  readonly id: NodeId;
  /** Of the runs [0..100]. */
  readonly quantiles: Quantiles;
  /** With every input at its middle [0..100]; what a formula with figures comes to. */
  readonly likely: number;
  /** Share of the score that rests on what nobody has answered, own and before it [0..1]. */
  readonly unknown01: number;
  /** Own inputs that nobody knows. */
  readonly waitingInputs: readonly GraphInput[];
  readonly inputs: readonly GraphInput[];
  /** Own inputs alone, where there are some. */
  readonly own: { readonly likely: number; readonly quantiles: Quantiles } | null;
  readonly parts: readonly ScorePart[];
  /** The user's own score stands in place of the computed one. */
  readonly isOverridden: boolean;
}

export interface ScoreGraphRequest {
  readonly inputs: readonly GraphInput[];
  readonly links: readonly WeightedLink[];
  /** The user's own scores, by node. */
  readonly scores: Readonly<Partial<Record<NodeId, Grade>>>;
  readonly sampler: Sampler;
}

/**
 * Scores of all nodes, 0 worst to 100 best. In every run
 *
 *     own   = mean of the grades of the node's inputs
 *     score = (own + Σ weight × score of the node before) ÷ (1 + Σ weight)
 *
 * without the 1 where a node has no inputs. A grade that nobody knows is drawn anywhere between 0 and 100, alike for all of a
 * node, so that it widens the range; a score of the user's own takes the place of both. Means of grades with weights that are not negative, so
 * that a better input never lowers what comes of it.
 */
export function scoreGraph(request: ScoreGraphRequest): ReadonlyMap<NodeId, NodeScore> {
  const { inputs, links, scores, sampler } = request;
  const runCount = sampler.sampleCount;
  const vectors = new Map<NodeId, Float64Array>();
  const found = new Map<NodeId, NodeScore>();
  for (const id of NODE_IDS) {
    const ownInputs = inputs.filter(({ node }) => node === id);
    const waitingInputs = ownInputs.filter(({ grade }) => grade === null);
    const own = ownInputs.length === 0 ? null : meanOfInputs(ownInputs, sampler);
    const incoming = links.filter(({ to, weight }) => to === id && weight > 0);
    const ownWeight = own === null ? 0 : 1;
    const total = incoming.reduce((sum, { weight }) => sum + weight, ownWeight);
    const vector = new Float64Array(runCount + 1);
    let unknown = own === null ? 0 : waitingInputs.length / ownInputs.length;
    const parts: ScorePart[] = [];
    if (own !== null) {
      addTo(vector, own, 1 / total);
      parts.push({ kind: 'own', from: null, weight: 1, share01: 1 / total, likely: own[runCount] as number });
    }
    for (const { from, weight } of incoming) {
      const before = vectors.get(from) as Float64Array;
      addTo(vector, before, weight / total);
      unknown += weight * (found.get(from)?.unknown01 ?? 1);
      parts.push({ kind: 'link', from, weight, share01: weight / total, likely: before[runCount] as number });
    }
    const mine = scores[id];
    const isOverridden = mine !== undefined;
    if (isOverridden) fillDraws(vector, mine, sampler.strataOf(`strategy.score.${id}`));
    // Nothing leads here and it has no inputs: nothing is known of it.
    else if (total === 0) fillDraws(vector, UNKNOWN_GRADE, sampler.strataOf(`strategy.score.${id}`));
    vectors.set(id, vector);
    found.set(id, {
      id,
      quantiles: quantilesOf(vector, runCount),
      likely: vector[runCount] as number,
      unknown01: isOverridden ? 0 : total === 0 ? 1 : unknown / total,
      waitingInputs,
      inputs: ownInputs,
      own: own === null ? null : { likely: own[runCount] as number, quantiles: quantilesOf(own, runCount) },
      parts,
      isOverridden,
    });
  }
  return found;
}

/** Runs of the mean of some inputs, then the mean of their middles; [runs + 1]. */
function meanOfInputs(inputs: readonly GraphInput[], sampler: Sampler): Float64Array {
  const mean = new Float64Array(sampler.sampleCount + 1);
  const draws = new Float64Array(sampler.sampleCount + 1);
  for (const { id, node, grade } of inputs) {
    // What is open in one node moves together: five open questions are no better known than one.
    const draw = grade === null ? `open.${node}` : id;
    fillDraws(draws, grade ?? UNKNOWN_GRADE, sampler.strataOf(`strategy.${draw}`));
    addTo(mean, draws, 1 / inputs.length);
  }
  return mean;
}

/** Draws of a grade, then its middle; `draws` has room for one more than `strata`. */
function fillDraws(draws: Float64Array, grade: Grade, strata: Uint16Array): void {
  const table = gradeTable(grade);
  for (let run = 0; run < strata.length; run += 1) draws[run] = table[strata[run] as number] as number;
  draws[strata.length] = grade.likely;
}

function addTo(sum: Float64Array, values: Float64Array, factor: number): void {
  for (let run = 0; run < sum.length; run += 1)
    sum[run] = (sum[run] as number) + factor * (values[run] as number);
}
