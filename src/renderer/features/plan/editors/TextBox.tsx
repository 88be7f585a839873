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
  /** A paragraph. */
  readonly isLong?: boolean;
  /** One line that breaks where it is too long for its column. */
  readonly wraps?: boolean;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
}

/** A line or a paragraph of text, passed on while it is typed; an empty name is said, not stored. */
export function TextBox(props: TextBoxProps) {
  const { label, value, onChange, maxChars, isRequired = false, isLong = false, wraps = false } = props;
  const { hideLabel = false } = props;
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
      const typed = event.currentTarget.value;
      const next = wraps ? typed.replace(/\s*\n\s*/g, ' ') : typed;
      setDraft(next);
      if (!(isRequired && next.trim() === '')) onChange(next);
    },
    onBlur: () => {
      if (!isMissing) setDraft(null);
    },
  };
  if (wraps)
    return (
      <Textarea
        {...common}
        autosize
        minRows={1}
        onKeyDown={(event) => {
          // As in any one-line field, Enter confirms the form.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    );
  return isLong ? <Textarea {...common} autosize minRows={4} maxRows={14} /> : <TextInput {...common} />;
}
