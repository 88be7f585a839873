import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ProtectionTaskState } from '#core/ip/protection/deadlines/family-deadlines';
import { officeName } from '../../../ip/office-name';
import { taskKey } from '../../../ip/task-key';
import { type StateTone, StateWord } from '../../../ui/StateWord';
import { Td } from '../../../ui/Table';
import type { Words } from '../use-words';
import classes from './calendar.module.css';
import type { RightDay } from './calendar-months';

const TONES: Readonly<Record<ProtectionTaskState, StateTone>> = { overdue: 'crit', open: 'acc', done: 'ok' };

/** A last day for a right of one's own: a filing, a request, a renewal. */
export function RightRow({ day, words }: { readonly day: RightDay; readonly words: Words }) {
  const { t } = useTranslation('protection');
  const { task, right } = day;
  const { market, state } = task;
  return (
    <tr>
      <Td className={classes.day ?? ''}>{words.format.date(task.dueOn, 'table')}</Td>
      <td>
        <Link href="/ip?view=protection">{t(taskKey(task.kind, right))}</Link>{' '}
        <span className={classes.soft}>
          {t('family.title', { right: t(`right.${right}`), title: task.title })}
        </span>
      </td>
      <td className={classes.where}>{officeName(market, t, words.country)}</td>
      <td />
      <td>
        <StateWord tone={TONES[state]}>{t(`taskState.${state}`)}</StateWord>
      </td>
    </tr>
  );
}
