import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FitFault } from '#core/fit/fit-fault';
import { useFormat } from '../../../format/use-format';
import { ErrorState } from '../../../ui/ErrorState';
import { fieldPlace } from '../input-field';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';
import { memoryText } from './memory-text';

export interface FitFaultNoteProps {
  readonly fault: FitFault;
  readonly view: CostView;
  readonly names: Names;
}

/** Faults whose numbers are bytes of memory. */
const IN_BYTES: ReadonlySet<FitFault['reason']> = new Set(['larger-than-cluster', 'sequence-too-long']);

/** Why nothing fits: the field, what it says, and the bound it breaks. */
export function FitFaultNote({ fault, view, names }: FitFaultNoteProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const { field, reason, bound, value } = fault;
  const part = view.index.accelerators.get(view.plan.training.acceleratorId);
  const inBytes = IN_BYTES.has(reason);
  const written = (number: number | null, isBytes: boolean) =>
    number === null ? '' : isBytes ? memoryText(format, number) : format.count(number);
  return (
    <ErrorState
      title={t(`fault.${reason}`, {
        accelerator: names.accelerator(view.plan.training.acceleratorId),
        bound: written(bound, reason === 'sequence-too-long'),
        value: written(value, inBytes),
        memory: part === undefined ? '' : memoryText(format, part.memoryGb * 1e9),
      })}
      action={
        field.startsWith('training.layout.') ? undefined : (
          <Link href={fieldPlace(field)}>{t('fault.open')}</Link>
        )
      }
    />
  );
}
