import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { ENTRY_TASK_STATUSES, type EntryTask, LONGEST_ENTRY } from '#core/plan/entry-plan';
import type { EntryTaskDay } from '#core/strategy/entry/task-days';
import { isTaskDay } from '#core/strategy/entry/task-draft';
import type { EntryWords } from '../../../entry-plan/use-entry-words';
import { DayField } from '../../../ui/DayField';
import { SelectField } from '../../../ui/SelectField';
import { StateWord } from '../../../ui/StateWord';
import { Td, Tr } from '../../../ui/Table';
import classes from './entry.module.css';
import type { ChangeEntry } from './use-entry-edits';

export interface TaskRowProps {
  readonly day: EntryTaskDay;
  /** First day of the plan, YYYY-MM-DD. */
  readonly start: string;
  readonly words: EntryWords;
  readonly change: ChangeEntry;
}

/** A task: its day, what is done, by whom, and how far it is. */
export function TaskRow({ day, start, words, change }: TaskRowProps) {
  const { t } = words;
  const { task, dueOn, isOwn, isBeforeStart, state } = day;
  const [title, setTitle] = useState<string | null>(null);
  const isUntitled = title !== null && title.trim() === '';
  const set = (part: Partial<EntryTask>) =>
    change('task', (each) => ({
      ...each,
      tasks: each.tasks.map((one) => (one.id === task.id ? { ...one, ...part } : one)),
    }));
  return (
    <Tr data-task={task.id}>
      <Td>
        <DayField
          name={{ label: t('tasks.dueOf', { task: task.title }) }}
          value={dueOn}
          placeholder={start}
          only={{
            accepts: (chosen) => isTaskDay(chosen, start),
            fault: t('tasks.dayFault', { start, example: start }),
          }}
          onChange={(chosen) => set({ dueOn: chosen })}
        />
        {isBeforeStart ? <StateWord tone="warn">{t('tasks.beforeStart')}</StateWord> : null}
        {isOwn ? (
          <button type="button" className="link" onClick={() => set({ dueOn: null })}>
            {t('tasks.countAgain')}
          </button>
        ) : (
          <span className={classes.second}>{t('tasks.counted')}</span>
        )}
      </Td>
      <Td rowHead>
        <TextInput
          aria-label={t('tasks.titleOf', { task: task.title })}
          value={title ?? task.title}
          maxLength={LONGEST_ENTRY.title}
          error={isUntitled ? t('tasks.titleFault') : null}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setTitle(typed);
            if (typed.trim() !== '') set({ title: typed });
          }}
          onBlur={() => {
            if (!isUntitled) setTitle(null);
          }}
        />
      </Td>
      <Td soft>{t(`section.${task.section}`)}</Td>
      <Td>
        <TextInput
          aria-label={t('tasks.ownerOf', { task: task.title })}
          value={task.owner}
          placeholder={t('tasks.nobody')}
          maxLength={LONGEST_ENTRY.owner}
          onChange={(event) => set({ owner: event.currentTarget.value })}
        />
      </Td>
      <Td>
        <SelectField
          hideLabel
          label={t('tasks.stateOf', { task: task.title })}
          value={task.status}
          options={ENTRY_TASK_STATUSES.map((status) => ({
            value: status,
            label: t(`tasks.status.${status}`),
          }))}
          onChange={(chosen) => {
            const status = ENTRY_TASK_STATUSES.find((each) => each === chosen);
            if (status !== undefined) set({ status });
          }}
        />
        {state === 'overdue' ? <StateWord tone="crit">{t('tasks.overdue')}</StateWord> : null}
      </Td>
      <Td>
        <button
          type="button"
          className="link"
          aria-label={t('tasks.remove', { task: task.title })}
          onClick={() =>
            change('task', (each) => ({ ...each, tasks: each.tasks.filter(({ id }) => id !== task.id) }))
          }
        >
          {t('removeShort')}
        </button>
      </Td>
    </Tr>
  );
}
