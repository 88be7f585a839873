import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanListItem } from '#core/contract/plans';
import { useFormat } from '../../../format/use-format';
import { useSession } from '../../../state/use-state';
import { RangeAxis } from '../../../ui/RangeAxis';
import { Table, Th } from '../../../ui/Table';
import classes from './list.module.css';
import { type MoneyColumns, moneyColumns, SCOPES, type Scope } from './money-columns';
import { PlanRow } from './PlanRow';
import type { PlanActions } from './use-plan-actions';
import { useRowsInView } from './use-rows-in-view';

export interface PlanTableProps {
  /** All plans: the columns are made for these, so that a filter does not move the axis. */
  readonly items: readonly PlanListItem[];
  readonly shown: readonly PlanListItem[];
  readonly actions: PlanActions;
}

/** The plans, each a row; of a long list only those in view are drawn. */
export function PlanTable({ items, shown, actions }: PlanTableProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const openId = useSession((session) => session.id);
  const columns = useMemo(() => moneyColumns(items, format), [items, format]);
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, last, beforePx, afterPx } = useRowsInView(shown.length, body);
  return (
    <Table
      label={t('title')}
      density="roomy"
      stickyHead
      className={classes.table}
      aria-rowcount={shown.length + 1}
    >
      <thead>
        <tr aria-rowindex={1}>
          <Th className={classes.plan}>{t('column.plan')}</Th>
          <Th className={classes.markets}>{t('column.markets')}</Th>
          {SCOPES.map((scope) => (
            <MoneyHeads key={scope} scope={scope} columns={columns} />
          ))}
          <Th numeric className={classes.people}>
            {t('column.people')}
          </Th>
          <Th className={classes.check}>{t('column.check')}</Th>
          <Th numeric className={classes.changed}>
            {t('column.changed')}
          </Th>
          <Th className={classes.more}>
            <span className="visually-hidden">{t('column.actions')}</span>
          </Th>
        </tr>
      </thead>
      <tbody ref={body}>
        <Spacer heightPx={beforePx} />
        {shown.slice(first, last + 1).map((item, index) => (
          <PlanRow
            key={item.id}
            item={item}
            columns={columns}
            actions={actions}
            isOpen={item.id === openId}
            rowIndex={first + index + 2}
          />
        ))}
        <Spacer heightPx={afterPx} />
      </tbody>
    </Table>
  );
}

function MoneyHeads({ scope, columns }: { readonly scope: Scope; readonly columns: MoneyColumns }) {
  const { t } = useTranslation('home');
  return (
    <>
      <Th numeric className={classes.money} data-scope={scope}>
        {t(`scope.${scope}`)}
        <span className={classes.unit}>{columns.unit}</span>
      </Th>
      <Th className={classes.mark} data-scope={scope}>
        <RangeAxis axis={columns.axes[scope]} text={columns.tick} maxLabels={3} isHead />
      </Th>
    </>
  );
}

/** Stands for the rows that are not drawn. One cell: a span over hidden columns would give those a width of their own. */
function Spacer({ heightPx }: { readonly heightPx: number }) {
  if (heightPx <= 0) return null;
  return (
    <tr className={classes.spacer}>
      <td style={{ height: heightPx }} />
    </tr>
  );
}
