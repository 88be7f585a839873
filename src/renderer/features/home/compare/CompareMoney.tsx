import { useTranslation } from 'react-i18next';
import type { PlanListItem } from '#core/contract/plans';
import { useFormat } from '../../../format/use-format';
import { RangeMark } from '../../../ui/RangeMark';
import { Td, Tr } from '../../../ui/Table';
import { amountOf, type MoneyColumns, type Scope } from '../list/money-columns';
import classes from './compare.module.css';

export interface CompareMoneyProps {
  readonly scope: Scope;
  readonly items: readonly PlanListItem[];
  readonly columns: MoneyColumns;
}

/** One part of the cost in every plan, its range on the same axis in all columns. */
export function CompareMoney({ scope, items, columns }: CompareMoneyProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const axis = columns.axes[scope];
  const ends = format.joinRange(columns.tick(axis.min), columns.tick(axis.max));
  const isAxisKnown = items.some(({ summary }) => summary !== null && amountOf(summary, scope) !== null);
  return (
    <Tr>
      <Td rowHead>
        {t(`scope.${scope}`)}
        {isAxisKnown ? <span className={classes.axis}>{t('compare.axis', { ends })}</span> : null}
      </Td>
      {items.map(({ id, name, summary }) => {
        const usd = summary === null ? null : amountOf(summary, scope);
        return (
          <Td key={id} className={classes.money}>
            {usd === null ? (
              <span className="unk">{t(summary === null ? 'computing' : 'noPrice')}</span>
            ) : (
              <>
                <b>{columns.median(usd)}</b>
                <span className="soft">{format.bracketed(columns.range(usd))}</span>
                {summary?.complete === false && scope === 'first12Months' ? (
                  <span className={classes.lacking} title={t('incomplete.why')}>
                    {t('incomplete.word')}
                  </span>
                ) : null}
              </>
            )}
            {summary === null ? null : (
              <RangeMark
                quantiles={usd}
                axis={axis}
                hollow={summary.assumed}
                label={t('rangeOf', { name, scope: t(`scope.${scope}`) })}
                text={format.money}
                spoken={format.moneySpoken}
              />
            )}
          </Td>
        );
      })}
    </Tr>
  );
}
