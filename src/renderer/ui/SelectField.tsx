import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Further words the search finds it by, e.g. its code or its name in the other language. */
  readonly keywords?: string;
  readonly disabled?: boolean;
}

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  readonly description?: string;
  readonly placeholder?: string;
  /** Typing narrows the list; default true from eight options on. */
  readonly searchable?: boolean;
  readonly hideLabel?: boolean;
  readonly error?: string;
}

/** Most options drawn at once; search finds the rest. */
const MOST_SHOWN = 200;

/** One of several, with search. */
export function SelectField(props: SelectFieldProps) {
  const { label, value, options, onChange, hideLabel = false } = props;
  const { t } = useTranslation('ui');
  const searchable = props.searchable ?? options.length >= 8;
  // While the list is open the box is empty for the search; the choice stands there as a hint.
  const [search, setSearch] = useState<string | null>(null);
  const chosenLabel = options.find((option) => option.value === value)?.label ?? '';
  const keywords = new Map(
    options.map((option) => [option.value, `${option.label} ${option.keywords ?? ''}`]),
  );
  return (
    <Select
      {...(hideLabel ? { 'aria-label': label } : { label })}
      description={props.description}
      placeholder={search === null || chosenLabel === '' ? props.placeholder : chosenLabel}
      error={props.error}
      data={options.map(({ value: id, label: name, disabled = false }) => ({
        value: id,
        label: name,
        disabled,
      }))}
      value={value}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen);
      }}
      // A field that takes the focus must not cover what stands below it.
      openOnFocus={false}
      allowDeselect={false}
      searchable={searchable}
      selectFirstOptionOnChange={searchable}
      {...(searchable ? { searchValue: search ?? chosenLabel, onSearchChange: setSearch } : {})}
      onDropdownOpen={() => setSearch('')}
      onDropdownClose={() => setSearch(null)}
      limit={MOST_SHOWN}
      filter={({ options: all, search: typed }) => {
        const wanted = fold(typed);
        return all.filter(
          (item) => 'value' in item && fold(keywords.get(String(item.value)) ?? '').includes(wanted),
        );
      }}
      nothingFoundMessage={t('field.nothingFound')}
      maxDropdownHeight={280}
      // Fixed: laid out in the document, the list would make the window itself scroll for a moment, and stay so.
      comboboxProps={{ floatingStrategy: 'fixed', transitionProps: { duration: 0 }, shadow: 'none' }}
    />
  );
}

/** Lower case without accents, so that “turkiye” finds Türkiye. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}
