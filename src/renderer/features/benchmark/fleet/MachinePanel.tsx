import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CatalogIndex } from '../../../state/catalog-index';
import type { MachineEntry } from '../../../state/machines-store';
import { useStores } from '../../../state/stores-context';
import { ErrorState } from '../../../ui/ErrorState';
import { SidePanel } from '../../../ui/SidePanel';
import { MachineFields } from '../own/MachineFields';
import type { Words } from '../use-words';
import classes from './fleet.module.css';
import { NameField } from './NameField';

export interface MachinePanelProps {
  readonly machine: MachineEntry;
  readonly index: CatalogIndex | null;
  readonly words: Words;
  readonly onClose: () => void;
}

/** Everything that can be changed of a machine, and the way out of the fleet. */
export function MachinePanel({ machine, index, words, onClose }: MachinePanelProps) {
  const { t } = words;
  const { machines } = useStores();
  const [asks, setAsks] = useState(false);
  const [failure, setFailure] = useState<{
    readonly of: 'rename' | 'remove';
    readonly message: string;
  } | null>(null);
  const { id, name } = machine.profile;
  const remove = async () => {
    const done = await machines.remove(id);
    if (done.ok) onClose();
    else setFailure({ of: 'remove', message: done.error.message });
  };
  const rename = async (next: string) => {
    const done = await machines.update({ id, name: next });
    setFailure(done.ok ? null : { of: 'rename', message: done.error.message });
  };
  return (
    <SidePanel title={name} meta={t('fleet.editMeta')} onClose={onClose}>
      <div className={classes.panel}>
        <NameField name={name} words={words} onChange={(next) => void rename(next)} />
        <MachineFields machine={machine} index={index} words={words} />
        {failure === null ? null : (
          <ErrorState
            title={t(failure.of === 'remove' ? 'fleet.removeFailed' : 'own.failed')}
            safe={t(failure.of === 'remove' ? 'fleet.removeSafe' : 'own.failedSafe')}
            detail={failure.message}
          />
        )}
        {asks ? (
          <div role="alert">
            <p className={classes.sure}>{t('fleet.sure', { name })}</p>
            <div className={classes.actions}>
              <Button onClick={() => void remove()}>{t('fleet.removeNow')}</Button>
              <Button onClick={() => setAsks(false)}>{t('fleet.keep')}</Button>
            </div>
          </div>
        ) : (
          <div>
            <Button onClick={() => setAsks(true)}>{t('fleet.remove')}</Button>
          </div>
        )}
      </div>
    </SidePanel>
  );
}
