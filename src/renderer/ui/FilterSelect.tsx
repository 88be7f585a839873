import { SelectField } from './SelectField';

export interface FilterSelectProps {
  readonly label: string;
  /** What is said while it narrows nothing. */
  readonly all: string;
  /** null = all */
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly searchable?: boolean;
  readonly onChange: (value: string | null) => void;
}

const ALL = 'all';

/** One question of a filter: everything, or one of the options. */
export function FilterSelect({
  label,
  all,
  value,
  options,
  searchable = false,
  onChange,
}: FilterSelectProps) {
  return (
    <SelectField
      hideLabel
      searchable={searchable}
      label={label}
      value={value ?? ALL}
      options={[{ value: ALL, label: all }, ...options]}
      onChange={(chosen) => onChange(chosen === ALL ? null : chosen)}
    />
  );
}
