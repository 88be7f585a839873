import type { MoneyTotal } from '#core/ip/protection/fees/payment';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { Amount } from '../../../ui/Amount';
import { quantilesOfThreePoint } from '../../../ui/three-point-quantiles';
import classes from './protection.module.css';
import type { ProtectionWords } from './use-protection-words';

export interface MoneyProps {
  readonly total: MoneyTotal;
  readonly words: ProtectionWords;
  /** What offices charge of it, as a second line. */
  readonly withOfficial?: boolean;
  /** Counted within the plan alone: nothing may fall due in it though a fee is charged later. */
  readonly isWithinPlan?: boolean;
}

/** An amount with its range; what is not known is said, never counted as nothing. */
export function Money({
  total,
  words: { t, format },
  withOfficial = false,
  isWithinPlan = false,
}: MoneyProps) {
  const { usd, officialUsd, unknown } = total;
  const writtenOf = (of: ThreePoint) =>
    of.low === of.high ? format.money(of.likely) : format.moneyRangeText(quantilesOfThreePoint(of));
  if (usd.high === 0)
    return unknown.length === 0 ? (
      <span className={classes.small}>{t(isWithinPlan ? 'nothingDue' : 'noFee')}</span>
    ) : (
      <span className={classes.unknown}>{t('feeUnknown')}</span>
    );
  return (
    <>
      <Amount usd={quantilesOfThreePoint(usd)} />
      {withOfficial && officialUsd.high > 0 ? (
        <span className={classes.second}>{t('official', { amount: writtenOf(officialUsd) })}</span>
      ) : null}
      {unknown.length === 0 ? null : (
        <span className={classes.second}>{t('plusUnknown', { count: unknown.length })}</span>
      )}
    </>
  );
}
