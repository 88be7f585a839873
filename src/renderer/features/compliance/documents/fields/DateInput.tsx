import { DayField } from '../../../../ui/DayField';
import type { FieldInputProps } from './FieldView';

/** A day. */
export function DateInput({ filled, labelledBy, onChange }: FieldInputProps) {
  return (
    <DayField
      name={{ labelledBy }}
      value={String(filled.value)}
      onChange={onChange}
      onClear={() => onChange('')}
    />
  );
}
