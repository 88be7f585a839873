import { useMemo } from 'react';
import type { SuggestedItem } from '#core/ip/protection/proposals/propose-protection';
import { freeId } from '#core/plan/free-id';
import type { IpPart } from '#core/plan/ip/ip-part';
import type { ProtectionItem, ProtectionRoute } from '#core/plan/ip/protection';
import { useStores } from '../../../state/stores-context';
import { type FieldChanges, withChanges } from '../../../state/with-changes';
import { writeIp } from '../../../state/write-ip';
import type { ProtectionWords } from './use-protection-words';

/** Edits of what the plan protects; each is one step of undo. */
export function useProtectionEdits({ t }: Pick<ProtectionWords, 't'>) {
  const stores = useStores();
  return useMemo(() => {
    function write(
      change: (part: IpPart) => IpPart,
      label: `protection:edit.${string}`,
      title: string,
    ): void {
      const done = writeIp(stores, change, label, { title });
      if (!done.ok) stores.ui.announce(t('editFailed', { reason: done.error.message }));
    }
    const items = (
      change: (items: readonly ProtectionItem[]) => ProtectionItem[],
      label: `protection:edit.${string}`,
      title: string,
    ) => write((part) => ({ ...part, protection: change(part.protection) }), label, title);
    return {
      /** Proposals become items of the plan, together one step. */
      plan: (suggested: readonly SuggestedItem[], title: string) =>
        items(
          (kept) => {
            const taken = new Set(kept.map(({ id }) => id));
            const added = suggested.map((each) => {
              const id = freeId(`${each.right}-${each.market}`, taken);
              taken.add(id);
              return { ...each, id };
            });
            return [...kept, ...added];
          },
          'protection:edit.planned',
          title,
        ),
      change: (item: ProtectionItem, change: FieldChanges<ProtectionItem>) =>
        items(
          (kept) => kept.map((each) => (each.id === item.id ? withChanges(each, change) : each)),
          'protection:edit.changed',
          item.title,
        ),
      remove: (item: ProtectionItem) =>
        items((kept) => kept.filter(({ id }) => id !== item.id), 'protection:edit.removed', item.title),
      /** All markets of a family by one route; those outside the treaty are filed on their own all the same. */
      chooseRoute: (ids: readonly string[], route: ProtectionRoute, title: string) =>
        items(
          (kept) => kept.map((each) => (ids.includes(each.id) ? { ...each, route } : each)),
          'protection:edit.route',
          title,
        ),
      /** @param day YYYY-MM-DD; null = the launch */
      discloseOn: (day: string | null) =>
        write(
          ({ disclosedOn: _before, ...part }) => (day === null ? part : { ...part, disclosedOn: day }),
          'protection:edit.disclosed',
          day ?? '',
        ),
    };
  }, [stores, t]);
}

export type ProtectionEdits = ReturnType<typeof useProtectionEdits>;
