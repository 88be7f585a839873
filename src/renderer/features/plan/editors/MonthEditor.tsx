import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getIn } from '../../../state/set-in';
import { useQuestionText } from '../question-text';
import { readMonth } from '../read-month';
import type { EditorProps } from './AnswerEditor';

/** A month, typed as 2027-01, 2027/1 or 2027年1月. */
export function MonthEditor({ question, plan, answer }: EditorProps) {
  const { t } = useTranslation('plan');
  const words = useQuestionText();
  const [draft, setDraft] = useState<string | null>(null);
  const value = String(getIn(plan, question.id) ?? '');
  const text = draft ?? value;
  const isWrong = readMonth(text) === null;
  return (
    <TextInput
      aria-label={words(question.id, 'ask') ?? question.id}
      w="9rem"
      value={text}
      placeholder="2027-01"
      error={isWrong ? t('fault.month', { text }) : undefined}
      errorProps={{ style: { width: '22rem' } }}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setDraft(next);
        const month = readMonth(next);
        if (month !== null) answer([{ path: question.id, value: month }]);
      }}
      onBlur={() => {
        if (!isWrong) setDraft(null);
      }}
    />
  );
}
