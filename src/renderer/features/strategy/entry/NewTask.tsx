import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ENTRY_SECTIONS, type EntrySection, LONGEST_ENTRY } from '#core/plan/entry-plan';
import { freeId } from '#core/plan/free-id';
import { taskOf } from '#core/strategy/entry/task-draft';
import type { EntryWords } from '../../../entry-plan/use-entry-words';
import { readDay } from '../../../format/read-day';
import { SelectField } from '../../../ui/SelectField';
import classes from './entry.module.css';
import type { ChangeEntry } from './use-entry-edits';

export interface NewTaskProps {
  /** First day of the plan, YYYY-MM-DD. */
  readonly start: string;
  readonly words: EntryWords;
  readonly change: ChangeEntry;
}

/** A line for a task of one's own. What cannot be taken stays in its fields beside what was expected. */
export function NewTask({ start, words, change }: NewTaskProps) {
  const { t } = words;
  const [section, setSection] = useState<EntrySection>('demand');
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState('');
  const [day, setDay] = useState('');
  const [fault, setFault] = useState<'title' | 'dueOn' | null>(null);

  function add(): void {
    const typed = day.trim();
    const dueOn = typed === '' ? null : readDay(typed);
    if (typed !== '' && dueOn === null) {
      setFault('dueOn');
      return;
    }
    const read = taskOf({ section, title, owner, dueOn }, 'task', start);
    if (!read.ok) {
      setFault(read.error.field);
      return;
    }
    const isTaken = change('task', (each) => {
      const id = freeId(
        'own',
        each.tasks.map((one) => one.id),
      );
      return { ...each, tasks: [...each.tasks, { ...read.value, id }] };
    });
    if (!isTaken) return;
    setTitle('');
    setDay('');
    setFault(null);
  }

  return (
    <form
      className={classes.form}
      aria-label={t('tasks.new')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        className={classes.grow ?? ''}
        label={t('tasks.new')}
        value={title}
        maxLength={LONGEST_ENTRY.title}
        error={fault === 'title' ? t('tasks.titleFault') : null}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <SelectField
        label={t('tasks.part')}
        value={section}
        options={ENTRY_SECTIONS.map((each) => ({ value: each, label: t(`section.${each}`) }))}
        onChange={(chosen) => setSection(ENTRY_SECTIONS.find((each) => each === chosen) ?? section)}
      />
      <TextInput
        label={t('tasks.owner')}
        value={owner}
        maxLength={LONGEST_ENTRY.owner}
        placeholder={t('tasks.nobody')}
        onChange={(event) => setOwner(event.currentTarget.value)}
      />
      <TextInput
        label={t('tasks.newDue')}
        value={day}
        placeholder={start}
        error={fault === 'dueOn' ? t('tasks.dayFault', { start, example: start }) : null}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button type="submit">{t('tasks.add')}</Button>
    </form>
  );
}
