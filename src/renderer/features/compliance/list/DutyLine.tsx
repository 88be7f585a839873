// biome-ignore-all lint/a11y/useSemanticElements: cells of a table that places its rows itself
// biome-ignore-all lint/a11y/useFocusableInteractive: the controls in the cells take the focus
import { Checkbox } from '@mantine/core';
import { StateWord } from '../../../ui/StateWord';
import type { Words } from '../use-words';
import type { DutyTableProps } from './DutyTable';
import classes from './list.module.css';
import type { ListRow } from './list-filter';

export interface DutyLineProps extends Pick<DutyTableProps, 'chosen' | 'onToggle' | 'onOpen'> {
  readonly row: ListRow;
  readonly words: Words;
}

/** The cells of one duty. */
export function DutyLine({ row, words, chosen, onToggle, onOpen }: DutyLineProps) {
  const { t, format } = words;
  const { entry, status, owner, dueOn } = row;
  const { duty, from } = entry.assessment;
  const title = words.text(duty.title);
  const isCounted = entry.kind === 'binding';
  return (
    <>
      <div role="cell" className={classes.choose}>
        <Checkbox
          size="xs"
          aria-label={t('list.choose', { duty: title })}
          checked={chosen.has(duty.id)}
          onChange={(event) => onToggle([duty.id], event.currentTarget.checked)}
        />
      </div>
      <div role="rowheader" className={classes.duty}>
        <button type="button" className={classes.open} onClick={() => onOpen(duty.id)}>
          {title}
        </button>
        <span className={classes.second}>
          {words.provision(duty.provision)}
          {isCounted ? null : (
            <span className={classes.kind} data-kind={entry.kind}>
              {entry.kind === 'later' && from !== null
                ? t('list.laterFrom', { date: format.date(from, 'table') })
                : t(`kind.${entry.kind}`)}
            </span>
          )}
        </span>
      </div>
      <div role="cell" className={classes.country}>
        {words.countries(entry.countries)}
      </div>
      <div role="cell" className={classes.theme}>
        {t(`theme.${duty.theme}`)}
      </div>
      <div role="cell" className={classes.severity}>
        {entry.kind === 'advice' ? (
          t('kind.advice')
        ) : duty.severity === 'critical' ? (
          <StateWord tone="crit">{t('severity.critical')}</StateWord>
        ) : (
          t(`severity.${duty.severity}`)
        )}
      </div>
      <div role="cell" className={classes.due}>
        {dueOn === null ? t(`timingShort.${duty.timing}`) : format.date(dueOn, 'table')}
      </div>
      <div role="cell" className={classes.status}>
        {status === 'done' ? <StateWord tone="ok">{t('status.done')}</StateWord> : t(`status.${status}`)}
      </div>
      <div role="cell" className={classes.owner}>
        {owner}
      </div>
    </>
  );
}
