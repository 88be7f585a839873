import { Textarea } from '@mantine/core';
import { tagOf } from '../../../../format/language';
import { useDraft } from '../../../../ui/use-draft';
import type { FieldInputProps } from './FieldView';

/** Longest text that the plan keeps [characters]. */
const MAX_CHARS = 20_000;

/** A text of any number of lines, in the language of the document. */
export function TextInput({ filled, language, labelledBy, onChange }: FieldInputProps) {
  const draft = useDraft(String(filled.value), onChange);
  return (
    <Textarea
      aria-labelledby={labelledBy}
      lang={tagOf(language)}
      autosize
      minRows={2}
      maxLength={MAX_CHARS}
      value={draft.text}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
      onBlur={draft.commit}
    />
  );
}
