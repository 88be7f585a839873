import { TextInput } from '@mantine/core';
import { useState } from 'react';

/** Name of a field: its own, or the id of the element that names it. */
export type FieldName = { readonly label: string } | { readonly labelledBy: string };

export interface TypedFieldProps {
  readonly name: FieldName;
  /** What is kept, as it is written; empty = nothing. */
  readonly text: string;
  /** What was typed as it is kept; null when it cannot be read. */
  readonly read: (typed: string) => string | null;
  readonly onChange: (value: string) => void;
  /** The field was emptied; without it an empty field changes nothing. */
  readonly onClear?: (() => void) | undefined;
  readonly placeholder: string;
  /** What was expected instead. */
  readonly fault: string;
  /** [rem] */
  readonly width: number;
}

/** A field for what has a fixed spelling: what cannot be read stays in the field beside what was expected, unkept. */
export function TypedField(props: TypedFieldProps) {
  const { name, read, onChange, onClear, placeholder, fault, width } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? props.text;
  const isWrong = text.trim() !== '' && read(text) === null;
  return (
    <TextInput
      {...('label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy })}
      w={`${width}rem`}
      maw="100%"
      value={text}
      placeholder={placeholder}
      error={isWrong ? fault : undefined}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setDraft(typed);
        if (typed.trim() === '') onClear?.();
        else {
          const value = read(typed);
          if (value !== null) onChange(value);
        }
      }}
      onBlur={() => {
        if (!isWrong) setDraft(null);
      }}
    />
  );
}
