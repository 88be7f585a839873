import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CashFlow } from '#core/cash/cash-flow';
import { frequencyOf } from '../format/frequency';
import { useFormat } from '../format/use-format';
import type { StateTone } from '../ui/StateWord';
import { missingUsd, type RunwayVerdict, roundedUp, verdictOf } from './money-facts';

const TONES: Readonly<Record<RunwayVerdict, StateTone>> = {
  unsaid: 'unk',
  lasts: 'ok',
  mostly: 'warn',
  ends: 'crit',
};

export interface RunwayWords {
  readonly verdict: RunwayVerdict;
  readonly tone: StateTone;
  /** How long the money lasts, and what is missing. */
  readonly sentences: readonly string[];
  /** What makes the money last shorter than shown, or does not count. */
  readonly cautions: readonly string[];
}

/** How long the money lasts, in words. */
export function useRunwayWords(cash: CashFlow): RunwayWords {
  const { t } = useTranslation('cash');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  return useMemo(() => {
    const { runway, months } = cash;
    const verdict = verdictOf(cash);
    const monthName = (at: number | null) => (at === null ? '' : format.date(months[at]?.month ?? ''));
    const end = format.date(months.at(-1)?.month ?? '');
    const ask = (usd: number) =>
      format.money(roundedUp(usd * format.currency.perUsd) / format.currency.perUsd);
    const missing = missingUsd(runway);
    const lasting = frequencyOf(runway.survives01);
    const main =
      verdict === 'unsaid'
        ? t('runway.unsaid', { amount: ask(runway.needed.p90), end })
        : verdict === 'lasts'
          ? t('runway.lasts', { end })
          : verdict === 'mostly'
            ? t('runway.mostly', { number: lasting.count, of: lasting.of, end })
            : t('runway.ends', { half: monthName(runway.outMonth.p50) });
    const mayEnd = verdict === 'mostly' || verdict === 'ends';
    const early = runway.outMonth.p10;
    return {
      verdict,
      tone: TONES[verdict],
      sentences: [
        main,
        ...(mayEnd && early !== null ? [t('runway.early', { month: monthName(early) })] : []),
        ...(mayEnd && missing !== null ? [t('runway.missing', { amount: ask(missing) })] : []),
      ],
      cautions: [
        ...(cash.missing.length === 0
          ? []
          : [
              t('runway.incomplete', {
                names: format.listed(cash.missing.map((id) => tItems(`cost.${id as 'staff'}`))),
              }),
            ]),
        ...(cash.lateRounds.length === 0
          ? []
          : [t('runway.late', { names: format.listed(cash.lateRounds) })]),
      ],
    };
  }, [cash, t, tItems, format]);
}
