import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FitFault } from '#core/fit/fit-fault';
import { faultSentence } from '../../../fit/fit-words';
import { useFormat } from '../../../format/use-format';
import { ErrorState } from '../../../ui/ErrorState';
import { fieldPlace } from '../input-field';
import type { CostView } from '../use-cost-view';
import type { Names } from '../use-names';

export interface FitFaultNoteProps {
  readonly fault: FitFault;
  readonly view: CostView;
  readonly names: Names;
}

/** Why nothing fits: the field, what it says, and the bound it breaks. */
export function FitFaultNote({ fault, view, names }: FitFaultNoteProps) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const { field } = fault;
  const { acceleratorId } = view.plan.training;
  const memoryGb = view.index.accelerators.get(acceleratorId)?.memoryGb ?? null;
  return (
    <ErrorState
      title={faultSentence(t, format, fault, names.accelerator(acceleratorId), memoryGb)}
      action={
        field.startsWith('training.layout.') ? undefined : (
          <Link href={fieldPlace(field)}>{t('fault.open')}</Link>
        )
      }
    />
  );
}
