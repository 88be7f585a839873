import { useMemo } from 'react';
import type { SuggestedItem } from '#core/ip/protection/proposals/propose-protection';
import type { IpPart } from '#core/plan/ip/ip-part';
import type { ProtectionItem, ProtectionRoute } from '#core/plan/ip/protection';
import { useStores } from '../../../state/stores-context';
import { writeIp } from '../../../state/write-ip';
import type { ProtectionWords } from './use-protection-words';

type Changed = { [K in keyof ProtectionItem]?: ProtectionItem[K] | undefined };

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
            return [...kept, ...suggested.map((each) => ({ ...each, id: freeId(each, taken) }))];
          },
          'protection:edit.planned',
          title,
        ),
      change: (item: ProtectionItem, change: Changed) =>
        items(
          (kept) => kept.map((each) => (each.id === item.id ? merged(each, change) : each)),
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

function freeId({ right, market }: SuggestedItem, taken: Set<string>): string {
  const stem = `${right}-${market}`;
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}

function merged(item: ProtectionItem, change: Changed): ProtectionItem {
  const entries = Object.entries({ ...item, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as ProtectionItem;
}
