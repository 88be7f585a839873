import { trainingFlopPerToken } from '#core/compute/training-flop';
import { architectureOf } from '#core/transformer/architecture';
import { parameterCount } from '#core/transformer/parameters';
import type { TransformerShape } from '#core/transformer/shape';

/**
 * Arithmetic of one training step by the cost engine's formula, (6·N + 6·L·d·s) FLOP a token.
 *
 * @param batchSize sequences of `contextLength` tokens
 * @returns [FLOP]
 */
export function trainingStepFlop(shape: TransformerShape, batchSize: number): number {
  return trainingFlopPerToken(architectureOf(shape)) * batchSize * shape.contextLength;
}

/**
 * Arithmetic of one generated token, 2·N FLOP, as the cost engine counts a decode step (METHODS.md section 4).
 *
 * @returns [FLOP]
 */
export function generationStepFlop(shape: TransformerShape): number {
  return 2 * parameterCount(shape);
}

/** Tokens that a budget of arithmetic pays for, in whole steps, at least one. @param flopBudget [FLOP] */
export function stepsWithin(shape: TransformerShape, batchSize: number, flopBudget: number): number {
  return Math.max(1, Math.floor(flopBudget / trainingStepFlop(shape, batchSize)));
}
