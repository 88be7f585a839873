import { isTaskDay } from '#core/strategy/entry/task-draft';
import type { EntryWords } from '../../../entry-plan/use-entry-words';
import { readDay } from '../../../format/read-day';
import { type FieldName, TypedField } from '../../../ui/TypedField';

export interface TaskDayFieldProps {
  readonly name: FieldName;
  /** YYYY-MM-DD; null = none. */
  readonly value: string | null;
  /** First day of the plan, YYYY-MM-DD: a task lies on it or later. */
  readonly start: string;
  readonly words: Pick<EntryWords, 't'>;
  readonly onChange: (day: string) => void;
  readonly onClear?: () => void;
}

/** Day of a task, from the start of the plan on. */
export function TaskDayField({ name, value, start, words, onChange, onClear }: TaskDayFieldProps) {
  return (
    <TypedField
      name={name}
      text={value ?? ''}
      read={(typed) => {
        const day = readDay(typed);
        return day !== null && isTaskDay(day, start) ? day : null;
      }}
      onChange={onChange}
      onClear={onClear}
      placeholder={start}
      fault={words.t('tasks.dayFault', { start, example: start })}
      width={9}
    />
  );
}
