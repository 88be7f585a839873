import type { TFunction } from 'i18next';
import type { Driver } from '#core/evaluation/evaluation';
import type { Format } from '../../format/create-format';
import { alikeMoney, spokenUnit, valueText } from '../../ui/value-text';

/** “At 1.35 instead of 1.90 USD it is 0.3 M less; at 2.90 it is 0.6 M more.” The cheaper end comes first. */
export function driverSentence(
  t: TFunction<'cost'>,
  tItems: TFunction<'items'>,
  format: Format,
  driver: Driver,
  likelyUsd: number,
): string {
  const unit = spokenUnit(driver.value, driver.unit);
  const write = (value: number) => valueText(tItems, format, value, unit);
  const ends = [
    { value: driver.value.low, change: driver.totalAtLowUsd - likelyUsd },
    { value: driver.value.high, change: driver.totalAtHighUsd - likelyUsd },
  ].sort((a, b) => a.change - b.change);
  const money = alikeMoney(
    format,
    ends.map(({ change }) => change),
  );
  const likely = write(driver.value.likely);
  // An end equal to the likely value changes nothing and says nothing.
  const [first, second] = ends.filter(({ value }) => value !== driver.value.likely);
  if (first === undefined) return '';
  const amountOf = ({ change }: typeof first) => money(Math.abs(change));
  const opening = t(first.change <= 0 ? 'drivers.less' : 'drivers.more', {
    value: write(first.value),
    likely,
    amount: amountOf(first),
  });
  if (second === undefined) return `${opening}${format.language === 'zh' ? '。' : '.'}`;
  const closing = t(second.change <= 0 ? 'drivers.lessAgain' : 'drivers.moreAgain', {
    value: write(second.value),
    amount: amountOf(second),
  });
  return t('drivers.join', { first: opening, second: closing });
}
