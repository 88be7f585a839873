import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LONGEST_ENTRY } from '#core/plan/entry-plan';
import classes from './entry.module.css';

export interface NameFormProps {
  readonly label: string;
  readonly button: string;
  /** Why nothing can be added; null = it can. */
  readonly fault: string | null;
  readonly emptyFault: string;
  /** @returns whether it was added */
  readonly onAdd: (name: string) => boolean;
}

/** Adds something by its name. */
export function NameForm({ label, button, fault, emptyFault, onAdd }: NameFormProps) {
  const [name, setName] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isEmpty = name.trim() === '';
  const error = fault ?? (isAsked && isEmpty ? emptyFault : null);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(isEmpty);
        if (isEmpty || fault !== null || !onAdd(name.trim())) return;
        setName('');
      }}
    >
      <TextInput
        label={label}
        value={name}
        maxLength={LONGEST_ENTRY.name}
        error={error}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit">{button}</Button>
    </form>
  );
}
