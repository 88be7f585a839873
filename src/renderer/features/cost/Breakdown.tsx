import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import { RangeAxis } from '../../ui/RangeAxis';
import { RangeMark } from '../../ui/RangeMark';
import { Table, Td, Th, Tr } from '../../ui/Table';
import { BreakdownRow } from './BreakdownRow';
import classes from './breakdown.module.css';
import { moneyAxis } from './money-axis';
import type { CostView } from './use-cost-view';
import type { Names } from './use-names';

export interface BreakdownProps {
  readonly view: CostView;
  readonly names: Names;
  readonly selected: string | null;
  readonly onSelect: (item: string) => void;
}

/** What the total is made of: median, range, mark on one common axis, source; the total below. */
export function Breakdown({ view, names, selected, onSelect }: BreakdownProps) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { scope, evaluation } = view;
  const scopeName = tItems(`scope.${scope.id}`);
  const known = scope.items.flatMap(({ usd }) => (usd === null ? [] : [usd]));
  const column = format.moneyColumn([...known.map(({ p50 }) => p50), scope.totalUsd.p50]);
  const money = moneyAxis(
    format,
    [...known, scope.totalUsd].flatMap(({ p10, p90 }) => [p10, p90]),
    { scale: column.scale, tickCount: 3 },
  );
  const range = ({ p10, p50, p90 }: typeof scope.totalUsd) =>
    p10 === p90 ? '' : column.range({ low: p10, median: p50, high: p90 });
  return (
    <section aria-label={t('breakdown.label', { scope: scopeName })}>
      <Table className={classes.table ?? ''}>
        <thead>
          <tr>
            <Th>{t('breakdown.item', { unit: column.unit })}</Th>
            <Th numeric>{t('breakdown.median')}</Th>
            <Th numeric>{t('breakdown.range')}</Th>
            <Th className={classes.mark ?? ''}>
              <span className="visually-hidden">{t('breakdown.mark')}</span>
              <RangeAxis axis={money.axis} text={money.tick} maxLabels={3} />
            </Th>
            <Th numeric>{t('breakdown.source')}</Th>
          </tr>
        </thead>
        <tbody>
          {scope.items.length === 0 ? (
            <tr>
              <td colSpan={5}>{t('breakdown.empty')}</td>
            </tr>
          ) : null}
          {scope.items.map((item) => (
            <BreakdownRow
              key={item.id}
              item={item}
              view={view}
              names={names}
              column={column}
              money={money}
              isSelected={item.id === selected}
              onSelect={() => onSelect(item.id)}
            />
          ))}
          <Tr total>
            <Td rowHead>{t('breakdown.total', { scope: scopeName })}</Td>
            <Td numeric>{column.value(scope.totalUsd.p50)}</Td>
            <Td numeric>{range(scope.totalUsd)}</Td>
            <Td className={classes.mark ?? ''}>
              <RangeMark
                quantiles={money.quantiles(scope.totalUsd)}
                axis={money.axis}
                label={t('breakdown.total', { scope: scopeName })}
                text={money.text}
                spoken={money.spoken}
                runs={evaluation.sampleCount}
              />
            </Td>
            <Td />
          </Tr>
        </tbody>
      </Table>
      <p className="meta">{t('breakdown.totalNote')}</p>
    </section>
  );
}
