import { useMemo } from 'react';
import type { DutyRecord } from '#core/plan/compliance';
import { NO_RECORD } from '#core/plan/no-compliance';
import { useStores } from '../../state/stores-context';
import { writeCompliance } from '../../state/write-compliance';
import type { Words } from './use-words';

/** What can be changed about one duty; evidence has a place of its own. */
export type RecordChange = Partial<Pick<DutyRecord, 'status' | 'owner' | 'dueOn' | 'notes'>>;

/** Edits of the user's records about duties; each is one step of undo. */
export function useDutyEdits({ t }: Pick<Words, 't'>) {
  const stores = useStores();
  return useMemo(() => {
    function write(dutyIds: readonly string[], change: RecordChange, label: string, name: string): boolean {
      const done = writeCompliance(
        stores,
        (compliance) => {
          const records = Object.fromEntries(
            dutyIds.map((id) => [id, { ...NO_RECORD, ...compliance.duties[id], ...change }]),
          );
          return { ...compliance, duties: { ...compliance.duties, ...records } };
        },
        label,
        { duty: name },
      );
      if (!done.ok) stores.ui.announce(t('edit.failed', { reason: done.error.message }));
      return done.ok;
    }
    return {
      /** @param title of the duty, names the step of undo */
      change: (dutyId: string, title: string, change: RecordChange) =>
        write([dutyId], change, `compliance:edit.${Object.keys(change)[0] ?? 'status'}`, title),
      changeMany: (dutyIds: readonly string[], change: RecordChange) =>
        write(dutyIds, change, 'compliance:edit.many', String(dutyIds.length)),
      /** @param regions parts of countries that are looked at; null = all */
      setRegions(regions: readonly string[] | null): void {
        writeCompliance(
          stores,
          (compliance) => ({ ...compliance, regions: regions === null ? null : [...regions] }),
          'compliance:edit.regions',
        );
      },
    };
  }, [stores, t]);
}
