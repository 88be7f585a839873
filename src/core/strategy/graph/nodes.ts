/**
 * The concept graph of the Strategy screen: fifteen nodes and the links between them.
 * Ids are public: plans keep weights and scores under them.
 */
export const NODE_IDS = [
  'innovation',
  'flexibility',
  'cost_advantage',
  'ai_model',
  'computing_resources',
  'data_resources',
  'technology_ecosystem',
  'rd_cost',
  'data_privacy',
  'policy_environment',
  'market_competitiveness',
  'user_trust',
  'intellectual_property',
  'international_market',
  'commercial_success',
] as const;
export type NodeId = (typeof NODE_IDS)[number];

/** Seven layers, from what a company brings along to what comes of it; a link always leads to a later one. */
export const LAYERS = [
  { id: 'strengths', nodes: ['innovation', 'flexibility', 'cost_advantage'] },
  { id: 'product', nodes: ['ai_model'] },
  { id: 'resources', nodes: ['computing_resources', 'data_resources', 'technology_ecosystem'] },
  { id: 'conditions', nodes: ['rd_cost', 'data_privacy', 'policy_environment'] },
  { id: 'standing', nodes: ['market_competitiveness', 'user_trust', 'intellectual_property'] },
  { id: 'reach', nodes: ['international_market'] },
  { id: 'outcome', nodes: ['commercial_success'] },
] as const satisfies readonly { readonly id: string; readonly nodes: readonly NodeId[] }[];
export type LayerId = (typeof LAYERS)[number]['id'];

export interface Link {
  /** `<from>><to>`; key of the plan's weights. */
  readonly id: string;
  readonly from: NodeId;
  readonly to: NodeId;
  /** Not in the graph as given, where these two lead nowhere; can be switched off. */
  readonly isAdded: boolean;
  /** What it counts beside the node's own inputs, which count 1 together. Our estimate; the plan may say otherwise. */
  readonly defaultWeight: number;
}

/** Largest weight that a plan may give a link. */
export const MAX_LINK_WEIGHT = 3;

/** Of a node that has inputs of its own; where links are all there is, each counts alike. */
const BESIDE_OWN = 0.5;

export const LINKS: readonly Link[] = [
  link('innovation', 'ai_model', 1),
  link('flexibility', 'ai_model', 1),
  link('cost_advantage', 'ai_model', 1),
  link('ai_model', 'computing_resources'),
  link('ai_model', 'data_resources'),
  link('ai_model', 'technology_ecosystem'),
  link('computing_resources', 'rd_cost'),
  link('data_resources', 'data_privacy'),
  link('technology_ecosystem', 'policy_environment'),
  link('rd_cost', 'market_competitiveness'),
  link('data_privacy', 'user_trust'),
  link('policy_environment', 'intellectual_property'),
  link('market_competitiveness', 'international_market'),
  link('user_trust', 'commercial_success', 1),
  { ...link('international_market', 'commercial_success', 1), isAdded: true },
  { ...link('intellectual_property', 'commercial_success', 1), isAdded: true },
];

function link(from: NodeId, to: NodeId, defaultWeight = BESIDE_OWN): Link {
  return { id: `${from}>${to}`, from, to, isAdded: false, defaultWeight };
}

/** Nodes that bear on a node, itself among them. */
export function upstreamOf(node: NodeId, links: readonly Pick<Link, 'from' | 'to'>[]): ReadonlySet<NodeId> {
  const found = new Set<NodeId>([node]);
  // A link leads to a later node, so that one pass from the end finds them all.
  for (const id of [...NODE_IDS].reverse())
    if (found.has(id)) for (const { from, to } of links) if (to === id) found.add(from);
  return found;
}
