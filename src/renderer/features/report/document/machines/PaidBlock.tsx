import type { CostItemId } from '#core/evaluation/evaluation';
import { Table, Th } from '../../../../ui/Table';
import { moneyScale } from '../money-scale';
import { MoneyCells, MoneyHeads } from '../parts/MoneyTable';
import { Block } from '../parts/ReportSection';
import classes from '../report.module.css';
import { scopeOf } from '../report-data';
import type { MachineBlockProps } from './block-props';

const PAID_ITEMS: ReadonlySet<CostItemId> = new Set([
  'owned_training_hardware',
  'training_electricity',
  'owned_serving_hardware',
  'serving_electricity',
]);

/** Depreciation and electricity of own hardware, as they stand in the cost of the plan. */
export function PaidBlock({ data, words }: MachineBlockProps) {
  const { t, tItems, format } = words;
  const items = scopeOf(data.evaluation, 'horizon').items.filter(({ id }) => PAID_ITEMS.has(id));
  if (items.length === 0) return null;
  const scale = moneyScale(
    items.map(({ usd }) => usd),
    format,
  );
  const title = t('paid.title', { count: data.plan.schedule.horizonMonths });
  return (
    <Block title={title} remark={t('paid.remark')}>
      <Table className={`${classes.table} ${classes.wideMarks}`} label={title}>
        <thead>
          <tr>
            <Th>{t('paid.item')}</Th>
            <MoneyHeads scale={scale}>{scale.unit}</MoneyHeads>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{tItems(`cost.${item.id}`)}</th>
              <MoneyCells
                usd={item.usd}
                scale={scale}
                hollow={item.assumed}
                label={tItems(`cost.${item.id}`)}
                unknown={t('notCounted')}
              />
            </tr>
          ))}
        </tbody>
      </Table>
    </Block>
  );
}
