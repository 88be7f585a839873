import { useTranslation } from 'react-i18next';
import { withScale } from '../../format/range';
import { useFormat } from '../../format/use-format';
import { Amount } from '../../ui/Amount';
import { axisPercent } from '../../ui/axis';
import { RangeAxis } from '../../ui/RangeAxis';
import { RangeMark } from '../../ui/RangeMark';
import { BudgetSentence } from './BudgetSentence';
import classes from './headline.module.css';
import { moneyAxis } from './money-axis';
import type { CostView } from './use-cost-view';

/** A budget this many times over the dear runs would squeeze the mark into a corner; it then stays off the axis. */
const FARTHEST_BUDGET = 3;

/** The one figure of the page: amount, mark on its axis with the budget, and what the runs say in words. */
export function Headline({ view }: { readonly view: CostView }) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const { scope, plan, evaluation } = view;
  const { totalUsd } = scope;
  const label = t('headline.label', { scope: tItems(`scope.${scope.id}`) });
  const hasBudget = plan.budgetUsd !== null && plan.budgetUsd <= FARTHEST_BUDGET * totalUsd.p90;
  const money = moneyAxis(format, [totalUsd.p10, totalUsd.p90, ...(hasBudget ? [plan.budgetUsd ?? 0] : [])], {
    tickCount: 5,
  });
  const unpricedCount = scope.items.filter((item) => item.missing.length > 0).length;
  const range = format.moneyRange(totalUsd);
  // Between two Chinese words a bare number would be read without its unit.
  const isChinese = format.language === 'zh';
  const isExact = totalUsd.p10 === totalUsd.p90;
  return (
    <section className={classes.headline} aria-label={label}>
      <p>
        <Amount usd={totalUsd} size="headline" />
      </p>
      <div className={classes.plot}>
        <RangeMark
          size="headline"
          quantiles={money.quantiles(totalUsd)}
          axis={money.axis}
          label={label}
          text={money.text}
          spoken={money.spoken}
          runs={evaluation.sampleCount}
          hollow={scope.items.every((item) => item.assumed)}
        />
        {hasBudget && plan.budgetUsd !== null ? (
          <span
            className={classes.budget}
            aria-hidden="true"
            data-side={axisPercent(money.axis, money.value(plan.budgetUsd)) > 80 ? 'left' : 'right'}
            style={{ left: `${axisPercent(money.axis, money.value(plan.budgetUsd))}%` }}
          >
            <span>{t('headline.budget')}</span>
          </span>
        ) : null}
        <RangeAxis axis={money.axis} text={money.tick} lastText={money.lastTick} maxLabels={7} />
      </div>
      <p className={classes.words}>
        {isExact
          ? t('headline.exact', { median: format.money(totalUsd.p50) })
          : t('headline.spread', {
              median: range.median,
              low: isChinese ? withScale(range.low, range.scale, format.language) : range.low,
              high: range.high,
            })}
        {isChinese ? '' : ' '}
        <BudgetSentence view={view} />
      </p>
      {unpricedCount > 0 ? (
        <p className={classes.words}>{t('headline.incomplete', { count: unpricedCount })}</p>
      ) : null}
    </section>
  );
}
