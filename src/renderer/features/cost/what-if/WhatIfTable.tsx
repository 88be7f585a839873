import { useTranslation } from 'react-i18next';
import type { Evaluation, Quantiles } from '#core/evaluation/evaluation';
import { scaleQuantiles } from '#core/uncertainty/quantiles';
import { useFormat } from '../../../format/use-format';
import { Amount } from '../../../ui/Amount';
import { RangeAxis } from '../../../ui/RangeAxis';
import { RangeMark } from '../../../ui/RangeMark';
import { alikeMoney } from '../../../ui/value-text';
import { moneyAxis } from '../money-axis';
import type { CostView } from '../use-cost-view';
import classes from './what-if.module.css';

export interface WhatIfTableProps {
  readonly view: CostView;
  readonly after: Evaluation;
  readonly isStale: boolean;
}

/** Every part of the cost before and after, on one axis, with the change of the median; then days and unit price. */
export function WhatIfTable({ view, after, isStale }: WhatIfTableProps) {
  const { t } = useTranslation('cost');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const before = view.evaluation;
  const pairs = before.planned.scopes.flatMap((scope) => {
    const then = after.planned.scopes.find(({ id }) => id === scope.id);
    return then === undefined
      ? []
      : [{ id: scope.id, name: tItems(`scope.${scope.id}`), before: scope.totalUsd, after: then.totalUsd }];
  });
  const ends = pairs.flatMap((pair) => [pair.before, pair.after]).flatMap(({ p10, p90 }) => [p10, p90]);
  const money = moneyAxis(format, ends);
  const perMillion = {
    before: view.plan.markets.length === 0 ? null : before.servingFacts.usdPerMillionOutputTokens,
    after: after.servingFacts.usdPerMillionOutputTokens,
  };
  return (
    <>
      <table className={classes.table} aria-label={t('whatIf.label')} data-stale={isStale || undefined}>
        <thead>
          <tr>
            <th scope="col">{t('whatIf.what')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('breakdown.mark')}</span>
              <RangeAxis axis={money.axis} text={money.tick} lastText={money.lastTick} maxLabels={3} />
            </th>
            <th scope="col">{t('whatIf.change')}</th>
          </tr>
        </thead>
        {pairs.map((pair) => (
          <tbody key={pair.id}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {pair.name}
              </th>
              <td className={classes.change}>
                <b>{changeText(pair.before.p50, pair.after.p50)}</b>
              </td>
            </tr>
            {(['before', 'after'] as const).map((side) => (
              <tr key={side}>
                <th scope="row">{t(`whatIf.${side}`)}</th>
                <td>
                  <RangeMark
                    quantiles={money.quantiles(pair[side])}
                    axis={money.axis}
                    label={`${pair.name}, ${t(`whatIf.${side}`)}`}
                    text={money.text}
                    spoken={money.spoken}
                  />
                </td>
                <td className={classes.amount}>
                  <Amount usd={pair[side]} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <dl className={classes.quantities}>
        <dt>{t('whatIf.days')}</dt>
        <dd>{becomes(before.trainingFacts.wallDays, after.trainingFacts.wallDays)}</dd>
        {perMillion.before === null || perMillion.after === null ? null : (
          <>
            <dt>{t('facts.perMillion', { currency: format.moneyRange(perMillion.before).currency })}</dt>
            <dd>{becomes(inCurrency(perMillion.before), inCurrency(perMillion.after))}</dd>
          </>
        )}
      </dl>
    </>
  );

  function becomes(from: Quantiles, to: Quantiles): string {
    return t('whatIf.becomes', { before: format.rangeText(from), after: format.rangeText(to) });
  }

  function inCurrency(usd: Quantiles): Quantiles {
    return scaleQuantiles(usd, format.currency.perUsd);
  }

  function changeText(from: number, to: number): string {
    const delta = to - from;
    if (Math.abs(delta) < 0.005 * Math.abs(from)) return t('whatIf.same');
    return t(delta < 0 ? 'whatIf.less' : 'whatIf.more', {
      amount: alikeMoney(format, [delta])(Math.abs(delta)),
    });
  }
}
