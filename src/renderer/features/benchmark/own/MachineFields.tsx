import { useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import type { MachineOwnFigures } from '#core/machine/machine-profile';
import { OWN_FIGURE_LIMITS } from '#core/machine/own-figure-limits';
import type { CatalogIndex } from '../../../state/catalog-index';
import type { MachineChange, MachineEntry } from '../../../state/machines-store';
import { useStores } from '../../../state/stores-context';
import { ErrorState } from '../../../ui/ErrorState';
import { NumberField } from '../../../ui/NumberField';
import type { Words } from '../use-words';
import classes from './own.module.css';
import { PartChoice } from './PartChoice';

export interface MachineFieldsProps {
  readonly machine: MachineEntry;
  readonly index: CatalogIndex | null;
  readonly words: Words;
}

interface OwnField {
  readonly key: keyof MachineOwnFigures;
  readonly unit: string;
  /** How many of the stored unit the shown one is. */
  readonly scale: number;
}

const FIELDS: readonly OwnField[] = [
  { key: 'loadWatts', unit: 'W', scale: 1 },
  { key: 'priceUsd', unit: 'USD', scale: 1 },
  { key: 'lifeYears', unit: 'years', scale: 1 },
  { key: 'memoryBytes', unit: 'GB', scale: 1e9 },
  { key: 'nativeTrainingFlopPerSecond', unit: 'TFLOP/s', scale: 1e12 },
];

/** Figures of a machine that no benchmark can measure; each is stored as soon as it is valid. */
export function MachineFields({ machine, index, words }: MachineFieldsProps) {
  const { t, format } = words;
  const { machines } = useStores();
  const [error, setError] = useState<AppError | null>(null);
  const { id, own } = machine.profile;
  const part = index?.accelerators.get(machine.profile.acceleratorId ?? '') ?? null;
  const change = async (changed: Omit<MachineChange, 'id'>) => {
    const done = await machines.update({ id, ...changed });
    setError(done.ok ? null : done.error);
  };
  /** What stands in while the user says nothing. */
  const standIn = (key: keyof MachineOwnFigures): string | undefined => {
    if (key === 'loadWatts' && part?.tdpW) return t('own.fromCatalog', { value: format.integer(part.tdpW) });
    if (key === 'priceUsd' && part?.listPriceUsd)
      return t('own.fromCatalog', { value: format.integer(part.listPriceUsd) });
    if (key === 'memoryBytes' && part !== null)
      return t('own.fromCatalog', { value: format.integer(part.memoryGb) });
    return undefined;
  };
  return (
    <div className={classes.fields}>
      <PartChoice
        machine={machine}
        index={index}
        words={words}
        onChange={(acceleratorId) => void change({ acceleratorId })}
      />
      {FIELDS.map(({ key, unit, scale }) => {
        const [least, most] = OWN_FIGURE_LIMITS[key];
        const placeholder = standIn(key);
        const value = own[key];
        return (
          <NumberField
            key={key}
            min={least / scale}
            max={most / scale}
            label={t(`own.field.${key}`)}
            description={t(`own.help.${key}`)}
            unit={unit === 'years' ? t('own.years') : unit}
            value={value === null ? null : Number((value / scale).toPrecision(12))}
            {...(placeholder === undefined ? {} : { placeholder })}
            onChange={(shown) => void change({ own: { [key]: shown * scale } })}
            onClear={() => void change({ own: { [key]: null } })}
          />
        );
      })}
      {error === null ? null : (
        <ErrorState title={t('own.failed')} safe={t('own.failedSafe')} detail={error.message} />
      )}
    </div>
  );
}
