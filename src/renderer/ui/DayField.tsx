import { useTranslation } from 'react-i18next';
import { readDay } from '../format/read-day';
import { type FieldName, TypedField } from './TypedField';

const EXAMPLE = '2027-08-02';

export interface DayFieldProps {
  readonly name: FieldName;
  /** YYYY-MM-DD; null = none. */
  readonly value: string | null;
  readonly onChange: (day: string) => void;
  readonly onClear?: () => void;
  /** By default an example. */
  readonly placeholder?: string;
}

/** A day, typed as 2027-08-02 in every language: the system's own field would show it in the order of its locale. */
export function DayField({ name, value, onChange, onClear, placeholder = EXAMPLE }: DayFieldProps) {
  const { t } = useTranslation('ui');
  return (
    <TypedField
      name={name}
      text={value ?? ''}
      read={readDay}
      onChange={onChange}
      onClear={onClear}
      placeholder={placeholder}
      fault={t('fault.day', { example: EXAMPLE })}
      width={9}
    />
  );
}
