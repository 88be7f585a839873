import { useMemo } from 'react';
import type { DocumentSource } from '#core/assessments/context';
import { documentSource } from '../../../state/document-source';
import { usePlanDuties } from '../../../state/use-plan-duties';
import { useCatalog, useEvaluation, useSession } from '../../../state/use-state';

/** What documents are filled in from; null while plan, law or catalog are not there. Follows every edit. */
export function useDocumentSource(): DocumentSource | null {
  const plan = useSession((state) => state.plan);
  const evaluation = useEvaluation((all) => all);
  const duties = usePlanDuties();
  const index = useCatalog((state) => state.index);
  return useMemo(() => {
    if (plan === null || duties === null || index === null) return null;
    return documentSource(plan, evaluation, duties, index);
  }, [plan, evaluation, duties, index]);
}
