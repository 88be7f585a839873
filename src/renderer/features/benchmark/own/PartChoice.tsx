import type { CatalogIndex } from '../../../state/catalog-index';
import type { MachineEntry } from '../../../state/machines-store';
import { SelectField } from '../../../ui/SelectField';
import type { Words } from '../use-words';

export interface PartChoiceProps {
  readonly machine: MachineEntry;
  readonly index: CatalogIndex | null;
  readonly words: Words;
  readonly onChange: (acceleratorId: string | null) => void;
}

const NONE = 'none';

/** Which part of the catalog the machine has: found by its name, or chosen. */
export function PartChoice({ machine, index, words: { t }, onChange }: PartChoiceProps) {
  const { acceleratorId, acceleratorBy } = machine.profile;
  const parts = [...(index?.accelerators.values() ?? [])].toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <SelectField
      label={t('own.part')}
      description={t(acceleratorBy === null ? 'own.partBy.none' : `own.partBy.${acceleratorBy}`)}
      value={acceleratorId ?? NONE}
      options={[
        { value: NONE, label: t('own.noPart') },
        ...parts.map(({ id, name, vendor }) => ({ value: id, label: name, keywords: `${vendor} ${id}` })),
      ]}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
    />
  );
}
