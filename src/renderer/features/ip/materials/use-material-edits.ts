import { useMemo } from 'react';
import type { IpPart } from '#core/plan/ip/ip-part';
import type { Material, UseAnswers } from '#core/plan/ip/material';
import { useStores } from '../../../state/stores-context';
import { type FieldChanges, withChanges } from '../../../state/with-changes';
import { writeIp } from '../../../state/write-ip';
import { newMaterialId } from './new-material';
import type { MaterialWords } from './use-material-words';

/** A yes, a no, or null = nobody has said. */
export type UseAnswer = boolean | null;

/** Edits of the bill of materials; each is one step of undo. */
export function useMaterialEdits({ t }: Pick<MaterialWords, 't'>) {
  const stores = useStores();
  return useMemo(() => {
    function write(
      change: (part: IpPart) => IpPart,
      label: `materials:edit.${string}`,
      name: string,
    ): string | null {
      const done = writeIp(stores, change, label, { name });
      if (done.ok) return null;
      stores.ui.announce(t('editFailed', { reason: done.error.message }));
      return done.error.message;
    }
    const changeMaterials = (
      change: (materials: readonly Material[]) => Material[],
      label: `materials:edit.${string}`,
      name: string,
    ) => write((part) => ({ ...part, materials: change(part.materials) }), label, name);
    return {
      /** @returns the id of the new material */
      add(name: string): string {
        const id = newMaterialId(name, stores.session.store.getState().plan?.ip?.materials ?? []);
        const material: Material = {
          ...{ id, kind: 'model', name, licence: null, derivedFrom: [], uses: {}, note: '' },
        };
        changeMaterials((materials) => [...materials, material], 'materials:edit.added', name);
        return id;
      },
      /** @returns why it was refused; null = done. `undefined` takes a field out. */
      change: (material: Material, change: FieldChanges<Material>) =>
        changeMaterials(
          (materials) =>
            materials.map((each) => (each.id === material.id ? withChanges(each, change) : each)),
          'materials:edit.changed',
          material.name,
        ),
      /** What was made from it is no longer made from it. */
      remove: ({ id, name }: Material) =>
        changeMaterials(
          (materials) =>
            materials
              .filter((each) => each.id !== id)
              .map((each) =>
                each.derivedFrom.includes(id)
                  ? { ...each, derivedFrom: each.derivedFrom.filter((source) => source !== id) }
                  : each,
              ),
          'materials:edit.removed',
          name,
        ),
      /** Puts in place what a file brings. */
      replaceAll: (materials: readonly Material[], file: string) =>
        changeMaterials(() => [...materials], 'materials:edit.imported', file),
      /** Answers a use for the whole plan. @param name of the use, for the history */
      answer: (use: string, answer: UseAnswer, name: string) =>
        write(
          (part) => ({ ...part, uses: withAnswer(part.uses, use, answer) }),
          'materials:edit.answered',
          name,
        ),
      accept: (key: string, materials: readonly string[], owner: string, note: string, name: string) =>
        write(
          (part) => ({
            ...part,
            acceptedFindings: {
              ...part.acceptedFindings,
              [key]: { ...part.acceptedFindings?.[key], owner, note, materials: [...materials] },
            },
          }),
          'materials:edit.accepted',
          name,
        ),
      reopen: (key: string, name: string) =>
        write(
          (part) => ({
            ...part,
            acceptedFindings: Object.fromEntries(
              Object.entries(part.acceptedFindings ?? {}).filter(([each]) => each !== key),
            ),
          }),
          'materials:edit.reopened',
          name,
        ),
    };
  }, [stores, t]);
}

export type MaterialEdits = ReturnType<typeof useMaterialEdits>;

/** Answers with one given, changed or taken back. */
export function withAnswer(uses: UseAnswers, use: string, answer: UseAnswer): UseAnswers {
  const rest = Object.fromEntries(Object.entries(uses).filter(([id]) => id !== use));
  return answer === null ? rest : { ...rest, [use]: answer };
}
