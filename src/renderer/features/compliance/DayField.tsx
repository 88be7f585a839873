import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readDay } from './read-day';
import type { Words } from './use-words';

export interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD; null = none. */
  readonly value: string | null;
  readonly words: Words;
  readonly onChange: (day: string) => void;
}

/** A day, typed as 2027-08-02 in every language: the system's own field would show it in the order of its locale. */
export function DayField({ label, value, words, onChange }: DayFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? value ?? '';
  const isWrong = text !== '' && readDay(text) === null;
  return (
    <TextInput
      aria-label={label}
      w="9rem"
      value={text}
      placeholder="2027-08-02"
      error={isWrong ? words.t('dayFault') : undefined}
      errorProps={{ style: { width: '15rem' } }}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setDraft(next);
        const day = readDay(next);
        if (day !== null) onChange(day);
      }}
      onBlur={() => {
        if (!isWrong) setDraft(null);
      }}
    />
  );
}
