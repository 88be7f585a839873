import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EntryTaskDay, EntryTaskState } from '#core/strategy/entry/task-days';
import { type StateTone, StateWord } from '../../../ui/StateWord';
import { Td } from '../../../ui/Table';
import type { Words } from '../use-words';
import classes from './calendar.module.css';

const TONES: Readonly<Record<EntryTaskState, StateTone>> = {
  overdue: 'crit',
  open: 'acc',
  doing: 'acc',
  done: 'ok',
  dropped: 'unk',
};

/** A task of the entry plan of a market. */
export function EntryRow({ day, words }: { readonly day: EntryTaskDay; readonly words: Words }) {
  const { t } = useTranslation('deadlines');
  const { country, task, dueOn, state } = day;
  return (
    <tr>
      <Td className={classes.day ?? ''}>{words.format.date(dueOn, 'table')}</Td>
      <Td rowHead>
        <Link href={`/strategy?view=entry&in=${country}`}>{task.title}</Link>
        <span className={classes.second}>
          {words.joined([t(`entry.${task.section}`), ...(task.owner === '' ? [] : [task.owner])])}
        </span>
      </Td>
      <td className={classes.where}>{words.country(country)}</td>
      <td />
      <td>
        <StateWord tone={TONES[state]}>
          {t(state === 'dropped' ? 'entry.dropped' : `state.${state}`)}
        </StateWord>
      </td>
    </tr>
  );
}
