import { entryTaskDays } from '#core/strategy/entry/task-days';
import type { EntryWords } from '../../../../entry-plan/use-entry-words';
import { Table, Td, Th } from '../../../../ui/Table';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import type { ReportData } from '../report-data';
import own from './entry.module.css';

export interface EntryTasksBlockProps {
  readonly country: string;
  readonly data: ReportData;
  readonly words: EntryWords;
}

/** What is to be done for a market, by day. */
export function EntryTasksBlock({ country, data, words }: EntryTasksBlockProps) {
  const { t, format } = words;
  const days = entryTaskDays(data.plan, data.date).filter((day) => day.country === country);
  const title = words.headed(words.country(country), t('tasks.title'));
  if (days.length === 0) return <p className={own.none}>{t('report.noTasks')}</p>;
  return (
    <Block title={title} isLong>
      <Table className={`${classes.table} ${own.tasks}`} label={title}>
        <thead>
          <tr>
            <Th className={own.day ?? ''}>{t('tasks.due')}</Th>
            <Th>{t('tasks.task')}</Th>
            <Th className={own.narrow ?? ''}>{t('tasks.part')}</Th>
            <Th className={own.narrow ?? ''}>{t('tasks.owner')}</Th>
            <Th className={own.narrow ?? ''}>{t('tasks.state')}</Th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ task, dueOn, state }) => (
            <tr key={task.id}>
              <Td>{format.date(dueOn, 'table')}</Td>
              <Td rowHead>{task.title}</Td>
              <Td>{t(`section.${task.section}`)}</Td>
              <Td>
                {task.owner === '' ? <span className={own.soft}>{t('tasks.nobody')}</span> : task.owner}
              </Td>
              <Td>{state === 'overdue' ? t('tasks.overdue') : t(`tasks.status.${state}`)}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
