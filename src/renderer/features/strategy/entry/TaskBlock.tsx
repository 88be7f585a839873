import { milestonesOf } from '#core/law/plan-duties/milestones';
import { entryTaskDays } from '#core/strategy/entry/task-days';
import { SectionHead } from '../../../ui/SectionHead';
import { Table, Th } from '../../../ui/Table';
import classes from './entry.module.css';
import type { EntryProps } from './entry-props';
import { NewTask } from './NewTask';
import { TaskRow } from './TaskRow';

/** What is to be done for the market, by day, and a line for one thing more. */
export function TaskBlock({ country, data, words, change, today }: EntryProps) {
  const { t } = words;
  const { schedule, entryPlans } = data.plan;
  const { start } = milestonesOf({ schedule });
  const days = entryTaskDays({ schedule, entryPlans }, today).filter((day) => day.country === country);
  return (
    <section aria-labelledby="entry-tasks">
      <SectionHead id="entry-tasks" title={t('tasks.title')} meta={t('tasks.meta')} />
      {days.length === 0 ? (
        <p className={classes.empty}>{t('tasks.empty')}</p>
      ) : (
        <Table density="roomy" label={t('tasks.title')} className={classes.tasks ?? ''}>
          <thead>
            <tr>
              <Th className={classes.due ?? ''}>{t('tasks.due')}</Th>
              <Th>{t('tasks.task')}</Th>
              <Th className={classes.part ?? ''}>{t('tasks.part')}</Th>
              <Th className={classes.owner ?? ''}>{t('tasks.owner')}</Th>
              <Th className={classes.status ?? ''}>{t('tasks.state')}</Th>
              <td className={classes.remove} />
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <TaskRow
                key={`${country} ${day.task.id}`}
                day={day}
                start={start}
                words={words}
                change={change}
              />
            ))}
          </tbody>
        </Table>
      )}
      <NewTask start={start} words={words} change={change} />
    </section>
  );
}
