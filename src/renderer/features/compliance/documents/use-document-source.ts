import { useMemo } from 'react';
import type { DocumentSource } from '#core/assessments/context';
import { countryName } from '../../../state/catalog-index';
import { usePlanDuties } from '../../../state/use-plan-duties';
import { useCatalog, useEvaluation, useSession } from '../../../state/use-state';
import { acceleratorName } from '../../../ui/figure-name';

/** What documents are filled in from; null while plan, law or catalog are not there. Follows every edit. */
export function useDocumentSource(): DocumentSource | null {
  const plan = useSession((state) => state.plan);
  const evaluation = useEvaluation((all) => all);
  const duties = usePlanDuties();
  const index = useCatalog((state) => state.index);
  return useMemo(() => {
    if (plan === null || duties === null || index === null) return null;
    return {
      plan,
      evaluation,
      duties,
      countryName: (iso2, language) => countryName(index, iso2, language),
      acceleratorName: (id) => acceleratorName(id, index),
      adequacyEu: (iso2) => index.countries.get(iso2)?.digitalAdequacyEu ?? null,
    };
  }, [plan, evaluation, duties, index]);
}
