import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#core/contract/app-error';
import type { PlanListItem } from '#core/contract/plans';
import { useFormat } from '../../format/use-format';
import { useSession } from '../../state/use-state';
import { niceAxis } from '../../ui/axis';
import { Legend } from '../../ui/Legend';
import { RangeAxis } from '../../ui/RangeAxis';
import { Table, Th } from '../../ui/Table';
import classes from './home.module.css';
import { PlanRow } from './PlanRow';

export interface PlanTableProps {
  readonly items: readonly PlanListItem[];
  readonly onFault: (error: AppError | null) => void;
}

/** The plans with their first twelve months on one common axis. */
export function PlanTable({ items, onFault }: PlanTableProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const openId = useSession((state) => state.id);
  const axis = useMemo(
    () => niceAxis(items.map((item) => item.summary?.first12MonthsUsd?.p90 ?? 0)),
    [items],
  );
  return (
    <>
      <Table label={t('title')} density="roomy" className={classes.table}>
        <thead>
          <tr>
            <Th>{t('column.plan')}</Th>
            <Th>{t('column.markets')}</Th>
            <Th numeric>{t('column.first12')}</Th>
            <Th className={classes.range ?? ''}>
              <RangeAxis axis={axis} {...format.moneyTicks(axis.max)} isHead />
            </Th>
            <Th>{t('column.check')}</Th>
            <Th>{t('column.changed')}</Th>
            <Th>{t('column.actions')}</Th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <PlanRow key={item.id} item={item} axis={axis} isOpen={item.id === openId} onFault={onFault} />
          ))}
        </tbody>
      </Table>
      <Legend />
    </>
  );
}
