import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxChars: number;
  /** An empty text is a fault and is not passed on. */
  readonly isRequired?: boolean;
  readonly isLong?: boolean;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
}

/** A line or a paragraph of text, passed on while it is typed; an empty name is said, not stored. */
export function TextBox(props: TextBoxProps) {
  const { label, value, onChange, maxChars, isRequired = false, isLong = false, hideLabel = false } = props;
  const { t } = useTranslation('plan');
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? value;
  const isMissing = isRequired && text.trim() === '';
  const common = {
    ...(hideLabel ? { 'aria-label': label } : { label }),
    value: text,
    placeholder: props.placeholder,
    maxLength: maxChars,
    error: isMissing ? t('fault.empty', { field: label, max: maxChars }) : undefined,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const next = event.currentTarget.value;
      setDraft(next);
      if (!(isRequired && next.trim() === '')) onChange(next);
    },
    onBlur: () => {
      if (!isMissing) setDraft(null);
    },
  };
  return isLong ? <Textarea {...common} autosize minRows={4} maxRows={14} /> : <TextInput {...common} />;
}
