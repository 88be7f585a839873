import { useId } from 'react';
import { BesidePanel } from '../../../ui/BesidePanel';
import { EmptyState } from '../../../ui/EmptyState';
import { SectionHead } from '../../../ui/SectionHead';
import type { ViewProps } from '../view-props';
import { ExportButtons } from './ExportButtons';
import { FleetChart } from './FleetChart';
import { FleetImport } from './FleetImport';
import { FleetTable } from './FleetTable';
import classes from './fleet.module.css';
import { MachinePanel } from './MachinePanel';

/** All measured machines, how many there are of each, and the way from one desk to another. */
export function FleetView({ machines: all, own, index, place, words }: ViewProps) {
  const machines = own === null ? all : [own, ...all.filter((machine) => machine !== own)];
  const { t } = words;
  const headingId = useId();
  const open = machines.find(({ profile }) => profile.id === place.get('open')) ?? null;
  const close = () => place.go({ open: null });
  const count = machines.reduce((sum, { profile }) => sum + profile.count, 0);
  return (
    <BesidePanel
      className={classes.view}
      panel={
        open === null ? null : (
          <MachinePanel key={open.profile.id} machine={open} index={index} words={words} onClose={close} />
        )
      }
    >
      {machines.length === 0 ? (
        <EmptyState>{t('fleet.none')}</EmptyState>
      ) : (
        <section aria-labelledby={headingId}>
          <SectionHead id={headingId} title={t('fleet.title')} meta={t('fleet.meta', { count })} />
          <FleetTable machines={machines} index={index} place={place} words={words} />
          <ExportButtons words={words} />
        </section>
      )}
      <FleetImport words={words} />
      <FleetChart machines={machines} words={words} />
    </BesidePanel>
  );
}
