import type { ProtectionTaskState } from '#core/ip/protection/deadlines/family-deadlines';
import type { PlanProtection } from '#core/ip/protection/plan-protection';
import { taskKey } from '../../../ip/task-key';
import { SectionHead } from '../../../ui/SectionHead';
import { type StateTone, StateWord } from '../../../ui/StateWord';
import { Table, Td, Th, Tr } from '../../../ui/Table';
import { Money } from './Money';
import classes from './protection.module.css';
import type { ProtectionWords } from './use-protection-words';

export interface TaskListProps {
  readonly protection: PlanProtection;
  readonly words: ProtectionWords;
}

const TONES: Readonly<Record<ProtectionTaskState, StateTone>> = { overdue: 'crit', open: 'acc', done: 'ok' };

/** What has to be done by when, and what all of it costs within the plan. */
export function TaskList({ protection, words }: TaskListProps) {
  const { t, format } = words;
  const { tasks, families, cost, later, horizonEndsOn } = protection;
  const right = new Map(
    families.flatMap(({ family }) => family.filings.map(({ item }) => [item.id, family.right] as const)),
  );
  return (
    <section aria-labelledby="ip-tasks">
      <SectionHead id="ip-tasks" title={t('tasks.title')} meta={t('tasks.meta')} />
      {families.length === 0 ? (
        <p className={classes.empty}>{t('tasks.empty')}</p>
      ) : (
        <>
          <p className={classes.total}>
            {t('tasks.within', { date: format.date(horizonEndsOn) })}{' '}
            <Money total={cost} words={words} withOfficial />
            {later.usd.high === 0 ? null : (
              <span className={classes.small}>
                {t('tasks.later')} <Money total={later} words={words} />
              </span>
            )}
          </p>
          <Table label={t('tasks.title')}>
            <thead>
              <tr>
                <Th>{t('column.by')}</Th>
                <Th>{t('column.task')}</Th>
                <Th>{t('column.market')}</Th>
                <Th>{t('column.status')}</Th>
                <Th>{t('column.owner')}</Th>
              </tr>
            </thead>
            <tbody>
              {tasks.map(({ kind, itemId, market, title, dueOn, state, owner }) => {
                const of = right.get(itemId);
                return (
                  <Tr key={`${kind} ${itemId} ${dueOn}`}>
                    <Td>{format.date(dueOn, 'table')}</Td>
                    <Td rowHead>
                      {t(taskKey(kind, of ?? null))}{' '}
                      <span className={classes.small}>
                        {of === undefined ? title : t('family.title', { right: t(`right.${of}`), title })}
                      </span>
                    </Td>
                    <Td>{words.market(market)}</Td>
                    <Td>
                      <StateWord tone={TONES[state]}>{t(`taskState.${state}`)}</StateWord>
                    </Td>
                    <Td soft>{owner === '' ? t('nobody') : owner}</Td>
                  </Tr>
                );
              })}
            </tbody>
          </Table>
        </>
      )}
    </section>
  );
}
