import type { NodeScore } from '#core/strategy/graph/score-graph';

/** Whether a broken licence holds a node down. */
export function breaksLicence({ inputs }: Pick<NodeScore, 'inputs'>): boolean {
  return inputs.some(({ fact }) => fact.kind === 'licences' && fact.breaches > 0);
}
