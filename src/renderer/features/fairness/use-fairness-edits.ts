import { useMemo } from 'react';
import type { Fairness, FairnessMeasurement } from '#core/plan/fairness';
import type { LabelParams } from '../../state/edit-label';
import { useStores } from '../../state/stores-context';

/** Changes of what the plan keeps on fairness, each one step of undo. */
export function useFairnessEdits() {
  const { session, ui } = useStores();
  return useMemo(() => {
    const before = (): Fairness => session.store.getState().plan?.fairness ?? {};
    const change = (changes: Partial<Fairness>, label: string, params?: LabelParams): boolean => {
      const done = session.edit(['fairness'], { ...before(), ...changes }, label, params);
      if (!done.ok) ui.showFault(done.error);
      return done.ok;
    };
    return {
      change,
      add: (measurement: FairnessMeasurement) =>
        change({ measurements: [...(before().measurements ?? []), measurement] }, 'edit:fairness.imported', {
          name: measurement.fileName,
        }),
      remove: ({ id, fileName }: FairnessMeasurement) =>
        change(
          { measurements: (before().measurements ?? []).filter((each) => each.id !== id) },
          'edit:fairness.removed',
          { name: fileName },
        ),
      setReference: (column: string, group: string) =>
        change({ references: { ...before().references, [column]: group } }, 'edit:fairness.reference', {
          name: group,
        }),
      /** @param share in percent; null takes it out */
      setPopulation: (column: string, group: string, share: number | null) => {
        const { [group]: _old, ...others } = before().population?.[column] ?? {};
        const shares = share === null ? others : { ...others, [group]: share };
        change({ population: { ...before().population, [column]: shares } }, 'edit:fairness.population');
      },
      setNextTest: (changes: Partial<NonNullable<Fairness['nextTest']>>) =>
        change({ nextTest: { ...before().nextTest, ...changes } }, 'edit:fairness.nextTest'),
    };
  }, [session, ui]);
}
