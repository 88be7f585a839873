import type { Quantiles } from '#core/evaluation/evaluation';

/** Training compute from which a model that generates text counts as general-purpose: guidelines on Regulation (EU) 2024/1689, C(2025) 5045, point 17 [FLOP]. */
export const EU_GENERAL_PURPOSE_FLOP = 1e23;
/** Training compute from which systemic risk is presumed: Regulation (EU) 2024/1689, article 51(2) [FLOP]. */
export const EU_SYSTEMIC_RISK_FLOP = 1e25;

export interface LineState {
  /** `near`: some of the runs are above, some below. */
  readonly word: 'below' | 'near' | 'above';
  /** Median over the line, or the line over the median, at least 1. */
  readonly factor: number;
}

/** Where the compute of the final run stands to a line of the law. */
export function lineState(flop: Quantiles, line: number): LineState {
  const ratio = flop.p50 / line;
  const word = flop.p10 >= line ? 'above' : flop.p90 < line ? 'below' : 'near';
  return { word, factor: ratio >= 1 ? ratio : 1 / ratio };
}
