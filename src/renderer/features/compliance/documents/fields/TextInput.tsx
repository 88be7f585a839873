import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { hasAmbiguousComma } from '#core/transparency/front-matter/plain-number';
import { tagOf } from '../../../../format/language';
import { useDraft } from '../../../../ui/use-draft';
import type { FieldInputProps } from './FieldView';

/** Longest text that the plan keeps [characters]. */
const MAX_CHARS = 20_000;

/** A text of any number of lines, in the language of the document. */
export function TextInput({ filled, language, labelledBy, onChange }: FieldInputProps) {
  const { t } = useTranslation('documents');
  const draft = useDraft(String(filled.value), onChange);
  const { field } = filled;
  const [line = ''] = String(filled.value).split('\n');
  const isAmbiguous = field.kind === 'text' && field.isNumber === true && hasAmbiguousComma(line);
  return (
    <Textarea
      aria-labelledby={labelledBy}
      lang={tagOf(language)}
      autosize
      minRows={2}
      maxLength={MAX_CHARS}
      error={isAmbiguous ? t('ambiguousComma', { text: line.trim() }) : null}
      value={draft.text}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
      onBlur={draft.commit}
    />
  );
}
