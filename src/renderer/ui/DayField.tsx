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
  /** Not any day will do. */
  readonly only?: {
    readonly accepts: (day: string) => boolean;
    /** What is expected. */
    readonly fault: string;
  };
}

/** A day, typed as 2027-08-02 in every language: the system's own field would show it in the order of its locale. */
export function DayField(props: DayFieldProps) {
  const { name, value, onChange, onClear, placeholder = EXAMPLE, only } = props;
  const { t } = useTranslation('ui');
  return (
    <TypedField
      name={name}
      text={value ?? ''}
      read={(typed) => {
        const day = readDay(typed);
        return day !== null && only?.accepts(day) !== false ? day : null;
      }}
      onChange={onChange}
      onClear={onClear}
      placeholder={placeholder}
      fault={only?.fault ?? t('fault.day', { example: EXAMPLE })}
      width={9}
    />
  );
}
