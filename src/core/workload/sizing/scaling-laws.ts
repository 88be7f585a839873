/**
 * Loss of a dense language model by its parameters N and training tokens D: L = E + A / N^α + B / D^β
 * [nats per token]. Hoffmann et al. 2022, arXiv:2203.15556, approach 3.
 */
export interface LossLaw {
  readonly id: 'hoffmann' | 'epoch';
  /** Authors and year, the same in every language. */
  readonly name: string;
  /** E, what no size and no data get below. */
  readonly floor: number;
  readonly parameterScale: number;
  readonly parameterExponent: number;
  readonly tokenScale: number;
  readonly tokenExponent: number;
  readonly source: string;
}

/** Approach 3 of the paper, with the exponents of its TeX source: the rounded ones (.34, .28) move the optimum. */
export const HOFFMANN: LossLaw = {
  id: 'hoffmann',
  name: 'Hoffmann 2022',
  floor: 1.69,
  parameterScale: 406.4,
  parameterExponent: 0.3392,
  tokenScale: 410.7,
  tokenExponent: 0.2849,
  source: 'Hoffmann et al. 2022, arXiv:2203.15556, approach 3; unrounded exponents in arXiv:2404.10102',
};

/** The same data, extracted from the paper's plots and fitted anew. */
export const EPOCH_REFIT: LossLaw = {
  id: 'epoch',
  name: 'Epoch AI 2024',
  floor: 1.8172,
  parameterScale: 482.01,
  parameterExponent: 0.3478,
  tokenScale: 2085.43,
  tokenExponent: 0.3658,
  source: 'Besiroglu et al. 2024 (Epoch AI), arXiv:2404.10102',
};

export const LOSS_LAWS: readonly LossLaw[] = [EPOCH_REFIT, HOFFMANN];

/** Training compute of the runs behind the laws, and a little beyond; outside, they are extrapolated [FLOP]. */
export const LAW_RANGE_FLOP = { min: 1e19, max: 1e25 } as const;

/** Passes over the same data that count nearly as new data. Muennighoff et al. 2023, arXiv:2305.16264. */
export const MOST_EPOCHS = 4;

/** Arithmetic of training for one parameter and token, and of serving. */
export const TRAINING_FLOP = 6;
export const SERVING_FLOP = 2;

/** A model of N parameters that sees D tokens. */
export interface Size {
  /** N [parameters] */
  readonly parameterCount: number;
  /** D [tokens] */
  readonly tokenCount: number;
}

/** Expected loss [nats per token]. */
export function lossOf(law: LossLaw, { parameterCount, tokenCount }: Size): number {
  return (
    law.floor +
    law.parameterScale / parameterCount ** law.parameterExponent +
    law.tokenScale / tokenCount ** law.tokenExponent
  );
}

/** 6·N·D. @returns [FLOP] */
export function trainingFlopOf({ parameterCount, tokenCount }: Size): number {
  return TRAINING_FLOP * parameterCount * tokenCount;
}

/** The size that spends a training compute on tokens for a given number of parameters. */
export function sizeAt(parameterCount: number, flop: number): Size {
  return { parameterCount, tokenCount: flop / (TRAINING_FLOP * parameterCount) };
}
