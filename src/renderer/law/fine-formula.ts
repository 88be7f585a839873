import type { TFunction } from 'i18next';
import type { FineExposure } from '#core/law/money/fine-exposure';
import type { Format } from '../format/create-format';
import { money } from '../format/money';

export interface FineWords {
  readonly t: TFunction<'compliance'>;
  readonly format: Format;
}

/** What the law says of a fine for this company, in words: “4 % of worldwide turnover or EUR 20 M, whichever is higher”. */
export function fineFormula(
  { penalty: { amount, currency, turnoverPct, turnoverOf }, rule }: Pick<FineExposure, 'penalty' | 'rule'>,
  { t, format }: FineWords,
): string {
  const fixed =
    amount === null || currency === null
      ? null
      : money(amount, { code: currency, perUsd: 1 }, format.language);
  const share =
    turnoverPct === null
      ? null
      : t(`fine.share.${turnoverOf}`, { percent: format.percent(turnoverPct / 100) });
  if (fixed !== null && share !== null) return t(`fine.both.${rule}`, { share, amount: fixed });
  if (fixed === null && share === null) return t('fine.noAmount');
  return t('fine.one', { amount: fixed ?? share ?? '' });
}

/** Why the lower of two figures counts for a small company, or what would make it count; null = there is no relief. */
export function fineRelief(
  { penalty: { lowerUpTo, currency }, relief }: Pick<FineExposure, 'penalty' | 'relief'>,
  { t, format }: FineWords,
): string | null {
  if (lowerUpTo === null || currency === null || relief === null) return null;
  return t(`fine.relief.${relief}`, {
    employees: format.count(lowerUpTo.employeesBelow),
    turnover: money(lowerUpTo.turnoverAtMost, { code: currency, perUsd: 1 }, format.language),
  });
}
