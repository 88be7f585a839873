import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDay } from '../format/read-day';

export interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD; null = none. */
  readonly value: string | null;
  readonly onChange: (day: string) => void;
  /** The field was left empty; absent = it then shows the value again. */
  readonly onClear?: () => void;
}

/** A day, typed as 2027-08-02 in every language: the system's own field would show it in the order of its locale. */
export function DayField({ label, value, onChange, onClear }: DayFieldProps) {
  const { t } = useTranslation('ui');
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? value ?? '';
  const isWrong = text !== '' && readDay(text) === null;
  return (
    <TextInput
      aria-label={label}
      w="9rem"
      value={text}
      placeholder="2027-08-02"
      error={isWrong ? t('day.fault') : undefined}
      errorProps={{ style: { width: '15rem' } }}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setDraft(next);
        const day = readDay(next);
        if (day !== null) onChange(day);
      }}
      onBlur={() => {
        if (isWrong) return;
        if (draft === '' && value !== null) onClear?.();
        setDraft(null);
      }}
    />
  );
}
