import { TextInput } from '@mantine/core';
import classes from '../documents.module.css';
import type { FieldInputProps } from './FieldView';

/** A day. */
export function DateInput({ filled, labelledBy, onChange }: FieldInputProps) {
  return (
    <TextInput
      type="date"
      aria-labelledby={labelledBy}
      className={classes.date ?? ''}
      value={String(filled.value)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
