import type { Evaluation, Quantiles } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';

/** Medians closer than this share of each other decide nothing. */
const SAME_SHARE = 0.1;

export type Approach = Plan['training']['approach'];

/** What the comparison of the plan's approach with the other one comes to. */
export interface ApproachVerdict {
  readonly kind: 'same' | 'cheaperTune' | 'cheaperTrain' | 'dearerTune' | 'dearerTrain';
  /** Saving of the alternative over the plan [0..1], for the cheaper kinds. */
  readonly saving01: number;
  /** Alternative over plan [ratio], for the dearer kinds. */
  readonly factor: number;
  readonly overlaps: boolean;
}

/** @returns null when one of the two costs nothing, e.g. because nothing of it is priced */
export function approachVerdict(
  planned: Quantiles,
  alternative: Evaluation['planned']['alternative'],
): ApproachVerdict | null {
  const { approach, totalUsd } = alternative;
  if (planned.p50 <= 0 || totalUsd.p50 <= 0) return null;
  const factor = totalUsd.p50 / planned.p50;
  const isTune = approach === 'fine-tune';
  const isSame = Math.abs(factor - 1) < SAME_SHARE;
  return {
    kind: isSame
      ? 'same'
      : factor < 1
        ? isTune
          ? 'cheaperTune'
          : 'cheaperTrain'
        : isTune
          ? 'dearerTune'
          : 'dearerTrain',
    saving01: Math.max(0, 1 - factor),
    factor,
    overlaps: planned.p10 <= totalUsd.p90 && totalUsd.p10 <= planned.p90,
  };
}
