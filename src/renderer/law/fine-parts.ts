import type { TFunction } from 'i18next';
import type { InstrumentFine } from '#core/law/plan-duties/fine-overview';
import type { Format } from '../format/create-format';

/** What the parts of a fine come to for this company: its share of the turnover, the fixed amount in the user's currency. */
export function fineParts(
  { exposure, company }: Pick<InstrumentFine, 'exposure' | 'company'>,
  t: TFunction<'progress'>,
  format: Format,
): readonly string[] {
  const { penalty, amountUsd, turnoverUsd } = exposure;
  const turnover = company.revenueUsd[penalty.turnoverOf];
  const share =
    turnover === null || turnoverUsd === null || penalty.turnoverPct === null
      ? []
      : t('fines.share', {
          percent: format.percent(penalty.turnoverPct / 100),
          revenue: format.money(turnover),
          money: format.money(turnoverUsd),
        });
  const fixed =
    amountUsd === null || penalty.currency === format.currency.code
      ? []
      : t('fines.amount', { money: format.money(amountUsd) });
  return [share, fixed].flat();
}
