import { Textarea } from '@mantine/core';
import { tagOf } from '../../../../format/language';
import { useDraft } from '../../../../ui/use-draft';

export interface CellInputProps {
  readonly label: string;
  readonly value: string;
  readonly language: 'en' | 'zh';
  /** What is wrong with the text; null = nothing. */
  readonly error?: string | null;
  readonly onChange: (text: string) => void;
}

/** A cell of a table. */
export function CellInput({ label, value, language, error = null, onChange }: CellInputProps) {
  const draft = useDraft(value, onChange);
  return (
    <Textarea
      aria-label={label}
      lang={tagOf(language)}
      autosize
      minRows={1}
      maxLength={5000}
      error={error}
      value={draft.text}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
      onBlur={draft.commit}
    />
  );
}
