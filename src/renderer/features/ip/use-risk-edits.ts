import { useMemo } from 'react';
import type { Works } from '#core/ip/loss/loss-estimate';
import type { RegisterEntry } from '#core/ip/plan-ip/register';
import type { IpPart } from '#core/plan/ip/ip-part';
import { NO_RISK_RECORD } from '#core/plan/ip/no-ip';
import { registerKey } from '#core/plan/ip/register-key';
import type { RiskRecord } from '#core/plan/ip/risk-record';
import { useStores } from '../../state/stores-context';
import { writeIp } from '../../state/write-ip';
import type { Words } from './use-words';

/** Edits of the register; each is one step of undo and holds in every country of the line. */
export function useRiskEdits({ t, text }: Pick<Words, 't' | 'text'>) {
  const stores = useStores();
  return useMemo(() => {
    function write(change: (part: IpPart) => IpPart, label: string, params?: Record<string, string>): void {
      const done = writeIp(stores, change, label, params);
      if (!done.ok) stores.ui.announce(t('edit.failed', { reason: done.error.message }));
    }

    function withRecords(
      part: IpPart,
      { countries, planRisk }: RegisterEntry,
      change: (record: RiskRecord) => RiskRecord,
    ): IpPart {
      const changed = countries.map((country) => {
        const key = registerKey(country, planRisk.assessment.risk.id);
        return [key, change({ ...NO_RISK_RECORD, ...part.register[key] })] as const;
      });
      return { ...part, register: { ...part.register, ...Object.fromEntries(changed) } };
    }

    return {
      change(entry: RegisterEntry, change: Partial<Pick<RiskRecord, 'status' | 'owner' | 'note'>>): void {
        write(
          (part) => withRecords(part, entry, (record) => ({ ...record, ...change })),
          `ip:edit.${Object.keys(change)[0] ?? 'status'}`,
          { risk: text(entry.planRisk.assessment.risk.title) },
        );
      },
      /** @param how `everywhere`: for the whole company; `here`: in the countries of the line; null = not taken */
      take(entry: RegisterEntry, mitigationId: string, how: 'everywhere' | 'here' | null): void {
        write(
          (part) => {
            const others = part.mitigationsEverywhere.filter((id) => id !== mitigationId);
            const everywhere = how === 'everywhere' ? [...others, mitigationId] : others;
            return withRecords({ ...part, mitigationsEverywhere: everywhere }, entry, (record) => {
              const kept = record.mitigationsTaken.filter((id) => id !== mitigationId);
              return { ...record, mitigationsTaken: how === 'here' ? [...kept, mitigationId] : kept };
            });
          },
          `ip:edit.${how === null ? 'drop' : 'take'}`,
          { risk: text(entry.planRisk.assessment.risk.title) },
        );
      },
      setWorks(works: Works | null): void {
        write((part) => ({ ...part, worksAtRisk: works === null ? null : { ...works } }), 'ip:edit.works');
      },
    };
  }, [stores, t, text]);
}
