import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '#core/contract/plans';
import { useFormat } from '../../../format/use-format';
import { RangeMark } from '../../../ui/RangeMark';
import { Td } from '../../../ui/Table';
import classes from './list.module.css';
import { amountOf, type MoneyColumns, type Scope } from './money-columns';

export interface MoneyCellsProps {
  readonly scope: Scope;
  /** Name of the plan. */
  readonly name: string;
  /** null = not computed yet. */
  readonly summary: PlanSummary | null;
  readonly columns: MoneyColumns;
}

/** Median with range, and the range mark beside it. */
export function MoneyCells({ scope, name, summary, columns }: MoneyCellsProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const usd = summary === null ? null : amountOf(summary, scope);
  return (
    <>
      <Td numeric className={classes.money} data-scope={scope}>
        {usd === null ? (
          <span className="unk">{summary === null ? t('computing') : t('noPrice')}</span>
        ) : (
          <>
            <b>{columns.median(usd)}</b>
            <span className="soft">{format.bracketed(columns.range(usd))}</span>
            {summary?.complete === false && scope === 'first12Months' ? (
              <span className={classes.second} title={t('incomplete.why')}>
                {t('incomplete.word')}
              </span>
            ) : null}
          </>
        )}
      </Td>
      <Td className={classes.mark} data-scope={scope}>
        {summary === null ? null : (
          <RangeMark
            quantiles={usd}
            axis={columns.axes[scope]}
            hollow={summary.assumed}
            label={t('rangeOf', { name, scope: t(`scope.${scope}`) })}
            text={format.money}
            spoken={format.moneySpoken}
          />
        )}
      </Td>
    </>
  );
}
