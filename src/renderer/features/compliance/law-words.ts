import { useMemo } from 'react';
import type { Reason } from '#core/law/assessment';
import type { FactId, FactValue } from '#core/law/facts';

/** Placeholder until the words of the facts are there. */
export function useFactText() {
  return useMemo(
    () => ({
      name: (fact: FactId): string => fact,
      value: (_fact: FactId, value: FactValue): string => String(value),
      sentence: (fact: FactId, value: FactValue): string => `${fact}: ${String(value)}`,
    }),
    [],
  );
}

export function useReasonText() {
  return (reason: Reason): string => reason.leaf.fact;
}
