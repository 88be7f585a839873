/** Bytes that training keeps for each trained parameter. */
export interface ParameterBytes {
  readonly weights: number;
  readonly gradients: number;
  /** Master weights and moments. */
  readonly optimizer: number;
}

/** What is kept by optimizer and precision, all with weights in BF16. */
export const OPTIMIZERS = {
  /** BF16 weights and gradients; FP32 master weights and two moments. arXiv:1910.02054, section 3.1. */
  adamw: { weights: 2, gradients: 2, optimizer: 12 },
  /** The same with gradients summed in FP32, as Megatron-LM does. */
  'adamw-fp32-gradients': { weights: 2, gradients: 4, optimizer: 12 },
  /** No FP32 copy at all (METHODS.md section 3). */
  'adamw-bf16': { weights: 2, gradients: 2, optimizer: 4 },
  /** FP32 master weights, two moments of 8 bits each. arXiv:2110.02861. */
  'adam-8bit': { weights: 2, gradients: 2, optimizer: 6 },
  /** FP32 master weights and one moment. arXiv:2302.06675. */
  lion: { weights: 2, gradients: 2, optimizer: 8 },
  'sgd-momentum': { weights: 2, gradients: 2, optimizer: 8 },
  /** FP32 master weights; the second moment is one row and one column a matrix, which is nothing beside it. arXiv:1804.04235. */
  adafactor: { weights: 2, gradients: 2, optimizer: 4 },
} as const satisfies Record<string, ParameterBytes>;

export type OptimizerId = keyof typeof OPTIMIZERS;
export const OPTIMIZER_IDS = Object.keys(OPTIMIZERS) as [OptimizerId, ...OptimizerId[]];
