import { type Grade, gradeTable, UNKNOWN_GRADE } from '#core/strategy/graph/grade';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import type { WeightedLink } from '#core/strategy/graph/graph-links';
import { likelyOfInputs, likelyScores } from '#core/strategy/graph/likely-scores';
import { type MixPart, mixOf, type NodeMix } from '#core/strategy/graph/node-mix';
import { NODE_IDS, type NodeId } from '#core/strategy/graph/nodes';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';
import type { Sampler } from '#core/uncertainty/sampler';
import { weightedSum } from '#core/uncertainty/vectors';

/** Runs of the graph: enough for steady ends of a range on a scale of 0 to 100. */
export const GRAPH_RUNS = 1024;

/** A part of a node's score. */
export interface ScorePart extends MixPart {
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
  const likelyOf = likelyScores(request);
  const runsOf = new Map<NodeId, Float64Array>();
  const found = new Map<NodeId, NodeScore>();
  for (const id of NODE_IDS) {
    const mix = mixOf(id, inputs, links);
    const { ownInputs, parts } = mix;
    const waitingInputs = ownInputs.filter(({ grade }) => grade === null);
    const ownRuns = ownInputs.length === 0 ? null : meanOfInputs(ownInputs, sampler);
    const own =
      ownRuns === null
        ? null
        : { likely: likelyOfInputs(ownInputs), quantiles: quantilesOf(ownRuns, runCount) };
    const mine = scores[id];
    // Nothing leads here and it has no inputs: nothing is known of it.
    const given = mine ?? (parts.length === 0 ? UNKNOWN_GRADE : null);
    const runs =
      given !== null
        ? drawsOf(given, sampler.strataOf(`strategy.score.${id}`))
        : weightedSum(
            parts.map(({ from, share01 }) => ({
              vector: (from === null ? ownRuns : runsOf.get(from)) as Float64Array,
              factor: share01,
            })),
            new Float64Array(runCount),
          );
    runsOf.set(id, runs);
    found.set(id, {
      id,
      quantiles: quantilesOf(runs, runCount),
      likely: likelyOf.get(id) as number,
      unknown01: mine === undefined ? unknownShare(mix, found) : 0,
      waitingInputs,
      inputs: ownInputs,
      own,
      parts: parts.map((part) => ({
        ...part,
        likely: (part.from === null ? own?.likely : likelyOf.get(part.from)) as number,
      })),
      isOverridden: mine !== undefined,
    });
  }
  return found;
}

/** Runs of the mean of some inputs. */
function meanOfInputs(inputs: readonly GraphInput[], sampler: Sampler): Float64Array {
  const terms = inputs.map(({ id, drawId = id, node, grade }) => {
    // What is open in one node moves together: five open questions are no better known than one.
    const draw = grade === null ? `open.${node}` : drawId;
    const vector = drawsOf(grade ?? UNKNOWN_GRADE, sampler.strataOf(`strategy.${draw}`));
    return { vector, factor: 1 / inputs.length };
  });
  return weightedSum(terms, new Float64Array(sampler.sampleCount));
}

/** Draws of a grade by the strata that the runs take. */
function drawsOf(grade: Grade, strata: Uint16Array): Float64Array {
  const table = gradeTable(grade);
  const draws = new Float64Array(strata.length);
  for (let run = 0; run < draws.length; run += 1) draws[run] = table[strata[run] as number] as number;
  return draws;
}

/** Share of a score that rests on what nobody has answered, own inputs and the nodes before. */
function unknownShare(
  { ownInputs, parts }: NodeMix,
  before: ReadonlyMap<NodeId, Pick<NodeScore, 'unknown01'>>,
): number {
  if (parts.length === 0) return 1;
  const waiting01 = ownInputs.filter(({ grade }) => grade === null).length / ownInputs.length;
  return parts.reduce(
    (sum, { from, share01 }) =>
      sum + share01 * (from === null ? waiting01 : (before.get(from)?.unknown01 ?? 1)),
    0,
  );
}
