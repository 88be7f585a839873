import { useMemo } from 'react';
import type { TrainingCompute } from '#core/law/plan-facts/derive-facts';
import { useEvaluation } from './use-state';

/** What law asks of the figures; the same object while it says the same. Null until the first figures are there. */
export function useTrainingCompute(): TrainingCompute | null {
  const p50 = useEvaluation(({ trainingFacts }) => trainingFacts.flop.p50);
  return useMemo(() => (p50 === null ? null : { trainingFacts: { flop: { p50 } } }), [p50]);
}
