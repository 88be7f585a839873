import { useMemo } from 'react';
import { indexLaw } from '#core/law/engine/law-index';
import type { EntryPrompt } from '#core/strategy/entry/entry-prompt';
import { entryPrompts } from '#core/strategy/entry/entry-prompts';
import { usePlanDuties } from '../../../state/use-plan-duties';
import { usePlanProtection } from '../../../state/use-plan-protection';
import { useLaw } from '../../../state/use-state';
import type { StrategyData } from '../use-strategy-data';

/** What is known about a market; what comes of the law joins once it is read. */
export function useEntryPrompts({ plan, catalog }: StrategyData, country: string): readonly EntryPrompt[] {
  const law = useLaw((state) => state.law);
  const duties = usePlanDuties();
  const protection = usePlanProtection();
  return useMemo(
    () =>
      entryPrompts({
        plan,
        country,
        catalog,
        law: law === null || duties === null ? null : { duties, index: indexLaw(law) },
        protection,
      }),
    [plan, country, catalog, law, duties, protection],
  );
}
