import type { TFunction } from 'i18next';
import type { Penalty } from '#core/law/law';
import type { Format } from '../format/create-format';
import { money } from '../format/money';

export interface FineWords {
  readonly t: TFunction<'compliance'>;
  readonly format: Format;
}

/** What the law says of a fine, in words: “4 % of worldwide turnover or EUR 20 M, whichever is higher”. */
export function fineFormula(
  { amount, currency, turnoverPct, turnoverOf, rule }: Penalty,
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
