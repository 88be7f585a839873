import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CostItem } from '#core/evaluation/evaluation';
import type { MoneyColumn } from '../../format/money';
import { useFormat } from '../../format/use-format';
import { RangeMark } from '../../ui/RangeMark';
import { Td, Tr } from '../../ui/Table';
import classes from './breakdown.module.css';
import { ItemSource } from './ItemSource';
import { fieldPlace } from './input-field';
import { missingParts } from './missing-part';
import type { MoneyAxis } from './money-axis';
import type { CostView } from './use-cost-view';
import type { Names } from './use-names';

export interface BreakdownRowProps {
  readonly item: CostItem;
  readonly view: CostView;
  readonly names: Names;
  readonly column: MoneyColumn;
  readonly money: MoneyAxis;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** One item. The row opens its explanation; chip and link are controls of their own. */
export function BreakdownRow(props: BreakdownRowProps) {
  const { item, view, names, column, money, isSelected, onSelect } = props;
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { plan, evaluation } = view;
  const { usd } = item;
  const name = tItems(`cost.${item.id}`);
  const missing = missingParts(item, plan, evaluation.planned);
  const answered = missing.find((part) => part.kind !== 'figure');
  const without = missing.flatMap((part) => (part.kind === 'answer' ? [part.name] : []));
  return (
    <Tr selected={isSelected} onSelect={onSelect}>
      <Td rowHead>
        {name}
        {usd !== null && without.length > 0 ? (
          <span className={classes.without}>{t('breakdown.without', { names: format.listed(without) })}</span>
        ) : null}
      </Td>
      {usd === null ? (
        <Td numeric colSpan={2} className="unk">
          {t('breakdown.noPrice')}
        </Td>
      ) : (
        <>
          <Td numeric>{column.value(usd.p50)}</Td>
          <Td numeric soft>
            {usd.p10 === usd.p90 ? '' : column.range({ low: usd.p10, median: usd.p50, high: usd.p90 })}
          </Td>
        </>
      )}
      <Td className={classes.mark ?? ''}>
        <RangeMark
          quantiles={usd === null ? null : money.quantiles(usd)}
          axis={money.axis}
          hollow={item.assumed}
          label={name}
          text={money.text}
          spoken={money.spoken}
          runs={evaluation.sampleCount}
        />
      </Td>
      {/* The chip and the link act for themselves; only the rest of the row opens the explanation. */}
      <Td numeric onClick={(event) => event.stopPropagation()}>
        {missing.length === 0 ? (
          <ItemSource item={item} view={view} names={names} />
        ) : answered === undefined ? (
          <button type="button" className="link" onClick={onSelect}>
            {t('breakdown.enter')}
          </button>
        ) : (
          <Link href={fieldPlace(answered.path)}>
            {t(answered.kind === 'memory' ? 'breakdown.fix' : 'breakdown.enter')}
          </Link>
        )}
      </Td>
    </Tr>
  );
}
