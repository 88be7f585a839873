import { useId } from 'react';
import { SectionHead } from '../../../ui/SectionHead';
import { MachineFields, type MachineFieldsProps } from './MachineFields';

/** What only the user knows of this machine. */
export function OwnFigures(props: MachineFieldsProps) {
  const { t } = props.words;
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('own.title')} meta={t('own.meta')} />
      <MachineFields {...props} />
    </section>
  );
}
