import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Words } from '../use-words';

/** As `MachineProfile` has it. */
const MOST_CHARACTERS = 120;

export interface NameFieldProps {
  readonly name: string;
  readonly words: Words;
  readonly onChange: (name: string) => void;
}

/** Name of a machine; stored when the field is left, kept back while it is no name. */
export function NameField({ name, words: { t }, onChange }: NameFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? name;
  const read = text.trim();
  const isName = read !== '' && read.length <= MOST_CHARACTERS;
  return (
    <TextInput
      label={t('fleet.editName')}
      value={text}
      error={isName ? undefined : t('fleet.nameFault')}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => {
        if (!isName) return;
        setDraft(null);
        if (read !== name) onChange(read);
      }}
    />
  );
}
