import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanListItem } from '#core/contract/plans';
import { dayOf, timeOfDay } from '../../../format/dates';
import { useFormat } from '../../../format/use-format';
import { Td, Tr } from '../../../ui/Table';
import { CheckWord } from './CheckWord';
import classes from './list.module.css';
import { Markets } from './Markets';
import { MoneyCells } from './MoneyCells';
import { type MoneyColumns, SCOPES } from './money-columns';
import { PlanMenu } from './PlanMenu';
import { RenameField } from './RenameField';
import type { PlanActions } from './use-plan-actions';

export interface PlanRowProps {
  readonly item: PlanListItem;
  readonly columns: MoneyColumns;
  readonly actions: PlanActions;
  readonly isOpen: boolean;
  /** Place in the whole list, for screen readers: the head is row 1. */
  readonly rowIndex: number;
}

export const PlanRow = memo(function PlanRow({ item, columns, actions, isOpen, rowIndex }: PlanRowProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const [isRenaming, setIsRenaming] = useState(false);
  const { id, name, client, sample, summary, updatedAtMs } = item;
  const day = dayOf(updatedAtMs);
  const size = summary === null ? '' : format.size(summary.modelParameterCount);
  const model = summary?.approach === 'fine-tune' ? t('fineTuneOf', { size }) : size;
  const second = [client, model, sample ? t('sample') : '', isOpen ? t('isOpen') : ''].filter(
    (part) => part !== '',
  );
  return (
    <Tr
      selected={isOpen}
      className={classes.row}
      aria-rowindex={rowIndex}
      onClick={() => {
        if (!isRenaming) void actions.open(id);
      }}
    >
      <Td rowHead className={classes.plan}>
        {isRenaming ? (
          <RenameField
            name={name}
            onDone={(typed) => {
              setIsRenaming(false);
              if (typed !== null) void actions.rename(item, typed);
            }}
          />
        ) : (
          <button type="button" className={`link ${classes.name}`} title={name}>
            {name}
          </button>
        )}
        <span className={classes.second}>{second.join(format.language === 'zh' ? '，' : ' · ')}</span>
      </Td>
      <Td soft className={classes.markets}>
        {summary === null ? null : <Markets codes={summary.markets} />}
      </Td>
      {SCOPES.map((scope) => (
        <MoneyCells key={scope} scope={scope} name={name} summary={summary} columns={columns} />
      ))}
      <Td numeric className={classes.people}>
        {summary === null ? null : format.factor(summary.fullTimeEquivalents)}
      </Td>
      <Td className={classes.check}>{summary === null ? null : <CheckWord summary={summary} />}</Td>
      <Td numeric soft className={classes.changed}>
        {day === dayOf(Date.now()) ? timeOfDay(updatedAtMs) : format.date(day, 'table')}
      </Td>
      {/* The row opens on a click; its menu does not. */}
      <Td className={classes.more} onClick={(event) => event.stopPropagation()}>
        <PlanMenu
          item={item}
          actions={actions}
          isRenaming={isRenaming}
          onRename={() => setIsRenaming(true)}
        />
      </Td>
    </Tr>
  );
});
