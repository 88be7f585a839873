import type { NodeScore } from '#core/strategy/graph/score-graph';

/**
 * What a score is at the moment. `mine`: the user's own, whatever its inputs say. `breach`: a broken licence holds it down.
 * `waits`: an own input has no answer.
 */
export type NodeState = 'mine' | 'breach' | 'waits' | 'computed';

/** The gravest that holds. */
export function nodeState({
  isOverridden,
  inputs,
  waitingInputs,
}: Pick<NodeScore, 'isOverridden' | 'inputs' | 'waitingInputs'>): NodeState {
  if (isOverridden) return 'mine';
  if (inputs.some(({ fact }) => fact.kind === 'licences' && fact.breaches > 0)) return 'breach';
  return waitingInputs.length > 0 ? 'waits' : 'computed';
}

/** Whether a range is drawn hollow: a judgement, or something before it is not answered. */
export function isHollow({
  isOverridden,
  unknown01,
}: Pick<NodeScore, 'isOverridden' | 'unknown01'>): boolean {
  return isOverridden || unknown01 > 0;
}
