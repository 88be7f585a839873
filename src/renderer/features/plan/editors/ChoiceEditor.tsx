import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../state/plan-session';
import { choiceText, useQuestionText } from '../question-text';
import { answerValue } from '../questions/answer-value';
import { choicesOf } from '../questions/schema-leaf';
import type { EditorProps } from './AnswerEditor';
import classes from './editors.module.css';

/** One of a few; arrow keys move the choice. */
export function ChoiceEditor({ question, plan, answer }: EditorProps) {
  const { t } = useTranslation('common');
  const words = useQuestionText();
  const { id, kind } = question;
  const value = answerValue(question, plan);
  const options =
    kind === 'yes-no'
      ? [
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]
      : choicesOf(id).map((choice) => ({ value: choice, label: choiceText(id, choice) }));

  function choose(chosen: string): void {
    const change: Change = { path: id, value: kind === 'yes-no' ? chosen === 'true' : chosen };
    // A dense model uses all of its parameters.
    const isDense = id === 'model.kind' && chosen === 'dense';
    const active = { path: 'model.activeParameterCount', value: plan.model.parameterCount };
    answer(isDense ? [change, active] : [change]);
  }

  return (
    <Radio.Group
      aria-label={words(id, 'ask') ?? id}
      name={id}
      value={String(value ?? options[0]?.value)}
      onChange={choose}
    >
      <div className={classes.choices}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} size="xs" />
        ))}
      </div>
    </Radio.Group>
  );
}
