import { Textarea } from '@mantine/core';
import { useId } from 'react';
import { type EntryField, type EntrySection, LONGEST_ENTRY } from '#core/plan/entry-plan';
import { ENTRY_TEMPLATES } from '#core/strategy/entry/templates/apply-template';
import { promptText } from '../../../entry-plan/prompt-text';
import classes from './entry.module.css';
import type { EntryProps } from './entry-props';
import { PromptView } from './PromptView';

/** Duties, laws or rights listed beside one text. */
const MOST_ITEMS = 3;

export interface FieldRowProps extends EntryProps {
  readonly section: EntrySection;
  readonly field: EntryField;
}

/** A text with the questions it answers, beside the facts that bear on it. */
export function FieldRow({ section, field, country, entry, data, words, change, prompts }: FieldRowProps) {
  const { t, text } = words;
  const id = useId();
  const asked = entry.product === null ? undefined : ENTRY_TEMPLATES[entry.product].asks[field];
  const facts = prompts.filter((prompt) => prompt.field === field);
  const context = { country, serving: data.plan.placement.serving, most: MOST_ITEMS };
  return (
    <div className={classes.field}>
      <div>
        <label htmlFor={id} className={classes.name}>
          {t(`field.${field}`)}
        </label>
        <p className={classes.ask} id={`${id}-ask`}>
          {t(`ask.${field}`)}
          {asked === undefined ? null : <span className={classes.asked}>{text(asked)}</span>}
        </p>
        <Textarea
          id={id}
          aria-describedby={`${id}-ask`}
          autosize
          minRows={3}
          maxRows={16}
          maxLength={LONGEST_ENTRY.answer}
          value={entry.answers[field] ?? ''}
          onChange={(event) => {
            const answer = event.currentTarget.value;
            change(section, (each) => ({ ...each, answers: { ...each.answers, [field]: answer } }));
          }}
        />
      </div>
      <ul className={classes.facts} aria-label={t('facts')}>
        {facts.map((prompt) => (
          <PromptView key={prompt.id} prompt={promptText(prompt, words, context)} words={words} />
        ))}
      </ul>
    </div>
  );
}
